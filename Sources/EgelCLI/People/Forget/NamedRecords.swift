internal import EgelCore
internal import EgelStore

/// Records of every kind but entries in which a person stands.
struct NamedRecords: Sendable {
  struct Found: Sendable {
    let type: any TableRecord.Type
    let id: Identifier
    let presence: NameTrace.Presence
    /// Whether nothing is left of it without the person.
    let isGone: Bool
  }

  private var found: [Found] = []

  init(of person: Identifier, _ trace: NameTrace, _ reader: JournalReader) throws {
    for type in RecordKind.all { try find(type, of: person, trace, reader) }
  }

  private mutating func find<Kept: TableRecord>(
    _ type: Kept.Type, of person: Identifier, _ trace: NameTrace, _ reader: JournalReader
  ) throws {
    for record in try reader.records(of: type) where record.id != person {
      let presence = trace.presence(in: record)
      guard presence.isMeant || presence.isWritten else { continue }
      found.append(
        Found(
          type: type, id: record.id, presence: presence, isGone: record.isGone(without: person)))
    }
  }

  /// How many of a kind the person is in.
  func count(of type: any TableRecord.Type) -> Int {
    found.count { $0.type == type && $0.presence.isMeant }
  }

  /// Where each is found that has the name in its words, and stays.
  var places: [String] {
    found.filter { $0.presence.isWritten && !$0.isGone }.map {
      "\($0.id.shown)  \($0.type.kind.command)"
    }
  }
}
