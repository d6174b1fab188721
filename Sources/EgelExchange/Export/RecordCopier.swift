internal import EgelCore
internal import JSON

/// Copies records from their files, one on a line, without making anything of them.
struct RecordCopier: Sendable {
  /// What stands between two records.
  enum Separator: Sendable { case comma, nothing }

  let separator: Separator
  private var isFirst = true

  init(separator: Separator) {
    self.separator = separator
  }

  mutating func copy(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    for view in views {
      startLine(&bytes)
      if ByteScan.contains(UInt8(ascii: "\n"), in: file.bytes, view.record) {
        // No string holds a bare line feed, so one in here is white space that the line has to lose.
        bytes += try JSONReader.read(file.bytes, range: view.record) { (r) throws(JSONError) in
          try r.raw()
        }
      } else {
        bytes.append(contentsOf: file.bytes[view.record])
      }
    }
  }

  mutating func copy(_ record: [UInt8], to bytes: inout [UInt8]) {
    startLine(&bytes)
    bytes += record
  }

  private mutating func startLine(_ bytes: inout [UInt8]) {
    if !isFirst && separator == .comma { bytes.append(UInt8(ascii: ",")) }
    if !isFirst || separator == .comma { bytes.append(UInt8(ascii: "\n")) }
    isFirst = false
  }

  /// Ends the last line, where there is one.
  func end(_ bytes: inout [UInt8]) {
    if !isFirst || separator == .comma { bytes.append(UInt8(ascii: "\n")) }
  }
}
