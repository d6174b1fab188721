internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// An entry as a person types it: `@1` for the latest, or the first characters of its id.
struct EntryReference: Sendable {
  let typed: String

  static let reader = reader(offering: "entries")

  /// A reader that has a list of its own offered.
  static func reader(offering list: String) -> Reader<EntryReference> {
    Reader(
      .entry,
      expected: Words(
        nl: "een id, de eerste tekens ervan, of @1 voor het laatste stukje",
        en: "an id, its first characters, or @1 for the latest entry"),
      offer: .ask(list)
    ) { word in EntryReference(typed: word) }
  }

  /// Finds the one entry that is meant; deleted ones count only where that is asked for.
  func find(in reader: JournalReader, deletedToo: Bool = false) throws -> FoundEntry {
    if typed.hasPrefix("@") { return try latest(in: reader) }
    let prefix = typed.lowercased()
    guard !prefix.isEmpty else { throw ReadingBackFailure.badReference(typed) }
    var found: [Identifier: FoundEntry] = [:]
    for month in reader.months {
      let file = try reader.entries(of: month)
      for view in file.views where view.moved == nil && view.id.begins(with: prefix) {
        guard deletedToo || view.isLive else { continue }
        guard case .entry(let lineage) = try reader.line(of: view, in: file, month: month) else {
          continue
        }
        let joined = found[view.id].map { $0.lineage.joined(with: lineage) } ?? lineage
        found[view.id] = FoundEntry(month: month, lineage: joined)
      }
    }
    guard let only = found.first?.value else { throw ReadingBackFailure.noSuchEntry(typed) }
    guard found.count == 1 else { throw ambiguous(found.values.map(\.entry)) }
    return only
  }

  private func latest(in reader: JournalReader) throws -> FoundEntry {
    guard let place = Int(typed.dropFirst()), place > 0 else {
      throw ReadingBackFailure.badReference(typed)
    }
    let found = try reader.find(EntryFilter(), order: .newestFirst, limit: place).entries
    guard found.count == place, let last = found.last else {
      throw ReadingBackFailure.noSuchEntry(typed)
    }
    return last
  }

  private func ambiguous(_ entries: [Entry]) -> ReadingBackFailure {
    let candidates = entries.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
      .map(\.name)
    return .ambiguousEntry(typed, candidates)
  }
}
