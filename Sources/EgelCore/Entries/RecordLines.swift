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

  static func append(_ record: [UInt8], to bytes: inout [UInt8]) {
    separate(&bytes)
    bytes += record
  }

  static func append(_ record: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    separate(&bytes)
    bytes += record
  }

  static func end(_ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\n]\n".utf8)
  }

  private static func separate(_ bytes: inout [UInt8]) {
    if bytes.last != UInt8(ascii: "[") || bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
  }
}
