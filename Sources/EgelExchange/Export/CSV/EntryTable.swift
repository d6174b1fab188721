package import EgelCore
package import EgelJSON

/// Entries as a table, one on a row.
package struct EntryTable: Sendable {
  package static let columns = EntryMember.allCases.flatMap(columns(of:))

  private let names: NameBook
  private let writer: CSVWriter

  package init(names: NameBook, isRaw: Bool) {
    self.names = names
    writer = CSVWriter(isRaw: isRaw)
  }

  package func begin(_ bytes: inout [UInt8]) {
    writer.header(Self.columns, to: &bytes)
  }

  /// The chosen entries of a month's file.
  package func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    for view in views {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      add(lineage.shown, to: &bytes)
    }
  }

  private func add(_ entry: Entry, to bytes: inout [UInt8]) {
    for member in Self.members {
      if member != .id { writer.next(&bytes) }
      add(member, of: entry, to: &bytes)
    }
    writer.endRow(&bytes)
  }

  private static let members = EntryMember.allCases.filter { !columns(of: $0).isEmpty }

  /// The columns that a member takes. What has none is left as it is where a table is brought back
  /// (`ImportFormat.says`).
  private static func columns(of member: EntryMember) -> [String] {
    switch member {
    case .id: ["id"]
    case .day: ["day"]
    case .at: ["at"]
    case .kind: ["kind"]
    case .about: ["about"]
    case .tags: ["tags"]
    case .feelings: ["feelings", "underneath"]
    case .whose: ["whose"]
    case .outcome: ["outcome"]
    case .asked: ["question"]
    case .text: ["text"]
    case .moved, .isPrivate, .sealed, .edited, .deleted, .seen, .readings, .others, .thread: []
    }
  }

  private func add(_ member: EntryMember, of entry: Entry, to bytes: inout [UInt8]) {
    switch member {
    case .id: writer.plain(entry.id.description, to: &bytes)
    case .day: entry.day.append(to: &bytes)
    case .at: entry.at.append(to: &bytes)
    case .kind: writer.plain(entry.writtenKind.spelling, to: &bytes)
    case .about: add(list: entry.about.map(names.name), to: &bytes)
    case .tags: add(list: entry.tags, to: &bytes)
    case .feelings:
      add(list: entry.feelings.filter { !$0.isUnderneath }.map(\.cell), to: &bytes)
      writer.next(&bytes)
      add(list: entry.feelings.filter(\.isUnderneath).map(\.cell), to: &bytes)
    case .whose: writer.plain(entry.whose?.rawValue ?? "", to: &bytes)
    case .outcome: writer.plain(entry.outcome?.rawValue ?? "", to: &bytes)
    case .asked: writer.cell(entry.asked?.words ?? "", to: &bytes)
    case .text: if !entry.text.isEmpty { writer.cell(entry.text, isLong: true, to: &bytes) }
    case .moved, .isPrivate, .sealed, .edited, .deleted, .seen, .readings, .others, .thread: break
    }
  }

  private func add(list words: [String], to bytes: inout [UInt8]) {
    if !words.isEmpty { writer.cell(ListCell.text(of: words), to: &bytes) }
  }
}

extension Feeling {
  /// As it is typed: `afraid=6`, or the word alone.
  fileprivate var cell: String { strength.map { "\(word)=\($0)" } ?? word }
}
