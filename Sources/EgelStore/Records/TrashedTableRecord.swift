package import EgelCore
internal import EgelJSON

/// A version of something that is no entry, as it lies in the trash.
package struct TrashedTableRecord: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case person, relationship, agreement, question, scale, kept
  }

  package let kind: Kind
  package let record: TrashedRecord
}

extension TrashedTableRecord.Kind {
  var record: any ShelvedRecord.Type {
    switch self {
    case .person: Person.self
    case .relationship: Relationship.self
    case .agreement: Agreement.self
    case .question: OwnQuestion.self
    case .scale: ScaleChoice.self
    case .kept: KeptThing.self
    }
  }
}

extension JournalReader {
  /// All that is no entry in the trash, oldest first.
  package func trashedTableRecords() throws(StoreFailure) -> [TrashedTableRecord] {
    var bin = TrashBin(files)
    var found: [TrashedTableRecord] = []
    for kind in TrashedTableRecord.Kind.allCases {
      for record in try bin.records(of: kind.record.trashName) {
        found.append(TrashedTableRecord(kind: kind, record: record))
      }
    }
    return found.sorted { $0.record.trashedAt < $1.record.trashedAt }
  }
}

extension JournalWriter {
  /// Puts a version from the trash in the place of what there is now.
  package mutating func restore(_ trashed: TrashedTableRecord) throws(StoreFailure) {
    try restore(trashed.record, as: trashed.kind.record)
  }

  private mutating func restore<Kept: ShelvedRecord>(
    _ record: TrashedRecord, as _: Kept.Type
  ) throws(StoreFailure) {
    let lines = try reader.naming(Kept.trashName) { () throws(JSONError) in
      try Kept.lines(reading: RecordLines.bytes([record.record]))
    }
    guard let version = lines.first?.lineage.shown else { return }
    try trash.remove(record, from: Kept.trashName)
    try shelve(version)
  }

  /// Takes a relationship away as if it had never been noted; it goes to the trash.
  package mutating func deleteRelationship(_ id: Identifier) throws(StoreFailure) {
    try unshelve(id, Relationship.self)
  }

  /// Takes an agreement away as if it had never been noted; it goes to the trash.
  package mutating func deleteAgreement(_ id: Identifier) throws(StoreFailure) {
    try unshelve(id, Agreement.self)
  }
}
