/// The shape of every file of records: a JSON array, one record on each line.
package enum RecordLines {
  package static func bytes(_ records: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(records.reduce(8) { $0 + $1.count + 2 })
    bytes += Array("[".utf8)
    for (number, record) in records.enumerated() {
      bytes.append(contentsOf: number == 0 ? "\n".utf8 : ",\n".utf8)
      bytes += record
    }
    bytes.append(contentsOf: "\n]\n".utf8)
    return bytes
  }
}
