package import EgelCore
internal import EgelJSON

/// A version of something that is no entry, as it lies in the trash.
package struct TrashedTableRecord: Sendable {
  package let type: any TableRecord.Type
  package let record: TrashedRecord

  package var kind: RecordKind { type.kind }
}

extension JournalReader {
  /// All that is no entry in the trash, oldest first.
  package func trashedTableRecords() throws(StoreFailure) -> [TrashedTableRecord] {
    var bin = TrashBin(files)
    var found: [TrashedTableRecord] = []
    for type in RecordKind.all {
      for record in try bin.records(of: FileName.trash(of: type.kind)) {
        found.append(TrashedTableRecord(type: type, record: record))
      }
    }
    return found.sorted { $0.record.trashedAt < $1.record.trashedAt }
  }
}

extension JournalWriter {
  /// Puts a version from the trash in the place of what there is now.
  package mutating func restore(_ trashed: TrashedTableRecord) throws(StoreFailure) {
    try restore(trashed.record, as: trashed.type)
  }

  private mutating func restore<Kept: TableRecord>(
    _ record: TrashedRecord, as _: Kept.Type
  ) throws(StoreFailure) {
    let name = FileName.trash(of: Kept.kind)
    let lines = try reader.naming(name) { () throws(JSONError) in
      try Kept.lines(reading: RecordLines.bytes([record.record]))
    }
    guard let version = lines.first?.lineage.shown else { return }
    try trash.remove(record, from: name)
    try put(version)
  }
}
