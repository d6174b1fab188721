internal import EgelCore

/// The forms in which other programs, and this one, write entries down.
package enum ImportFormat: String, CaseIterable, Sendable {
  case json, jsonl, csv, jrnl, dayone, daylio, markdown

  var isJSON: Bool {
    switch self {
    case .json, .jsonl, .dayone: true
    case .csv, .jrnl, .daylio, .markdown: false
    }
  }

  /// What it has no place for: of an entry that is here already, that counts as unsaid, not as changed.
  var unsaid: EntryMembers {
    switch self {
    case .json, .jsonl: EntryMembers()
    case .csv, .jrnl, .dayone, .daylio, .markdown:
      EntryMembers(EntryMember.allCases.filter { !says($0) }, hasUnknown: self != .dayone)
    }
  }

  private func says(_ member: EntryMember) -> Bool {
    switch member {
    case .id, .day, .at, .moved, .edited, .deleted, .seen, .others, .tags, .text: true
    // A table has a column for answers only where one is mapped, and of a question it has the words.
    case .isPrivate, .sealed, .asked, .thread: isOwnJSON
    case .readings: isOwnJSON || self == .daylio
    case .kind, .feelings: isOwnJSON || [.csv, .markdown, .daylio].contains(self)
    case .about, .whose, .outcome: isOwnJSON || [.csv, .markdown].contains(self)
    }
  }

  private var isOwnJSON: Bool { [.json, .jsonl].contains(self) }
}
