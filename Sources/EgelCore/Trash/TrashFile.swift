package import EgelJSON

/// The records of one file in the trash, by id and then by when they came there.
package struct TrashFile: Sendable {
  package private(set) var records: [TrashedRecord] = []

  package init() {}

  package init(reading bytes: [UInt8]) throws(JSONError) {
    var found: [TrashedRecord] = []
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in
        found.append(try TrashedRecord(&reader))
      }
    }
    records = found
  }

  /// Puts a version in; one that lies here already is left as it is.
  package mutating func add(_ record: TrashedRecord) {
    guard !records.contains(where: { $0.id == record.id && $0.record == record.record }) else {
      return
    }
    let place = records.lastIndex { !record.comesBefore($0) }.map { $0 + 1 } ?? 0
    records.insert(record, at: place)
  }

  /// Takes one version out, wherever it came from.
  package mutating func remove(_ record: TrashedRecord) {
    records.removeAll { $0 == record }
  }

  package mutating func removeAll(of id: Identifier) {
    records.removeAll { $0.id == id }
  }

  package var bytes: [UInt8] { RecordLines.bytes(records.map(\.bytes)) }
}

extension TrashedRecord {
  fileprivate func comesBefore(_ other: TrashedRecord) -> Bool {
    if id != other.id { return id < other.id }
    if trashedAt != other.trashedAt { return trashedAt < other.trashedAt }
    return record.lexicographicallyPrecedes(other.record)
  }
}
