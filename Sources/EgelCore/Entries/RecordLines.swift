internal import EgelJSON

/// The shape of every file of records: a JSON array, one record on each line.
package enum RecordLines {
  package static func bytes(_ records: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(records.reduce(8) { $0 + $1.count + 2 })
    begin(&bytes)
    for record in records { append(record, to: &bytes) }
    end(&bytes)
    return bytes
  }

  static func begin(_ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
  }

  static func begin(_ bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(ascii: "["))
  }

  static func append(_ record: [UInt8], to bytes: inout [UInt8]) {
    separate(&bytes)
    bytes += record
  }

  /// Appends the beginning of an entry's record: the members that every one has.
  static func appendIdentity(
    _ id: Identifier, _ day: Day, _ at: Moment, to bytes: inout OutputSpan<UInt8>
  ) {
    bytes.append("{\"id\":\"")
    id.append(to: &bytes)
    bytes.append("\",\"day\":\"")
    day.append(to: &bytes)
    bytes.append("\",\"at\":\"")
    at.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes that takes at most.
  static var longestIdentity: Int { 80 + Moment.longest }

  static func end(_ bytes: inout [UInt8]) {
    bytes.append("\n]\n")
  }

  static func end(_ bytes: inout OutputSpan<UInt8>) {
    bytes.append("\n]\n")
  }

  /// Appends what stands before a record.
  static func separate(_ bytes: inout [UInt8]) { bytes.append(bytes.count > 1 ? ",\n" : "\n") }
}
