internal import EgelCore
internal import EgelJSON

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
      if Self.isSpread(view, file) {
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

  /// Whether a record has line feeds in it, as white space: no string holds a bare one, and the text,
  /// most of the record, need not be looked through.
  private static func isSpread(_ view: EntryView, _ file: EntryFile) -> Bool {
    let feed = UInt8(ascii: "\n")
    guard let text = view.text else { return ByteScan.contains(feed, in: file.bytes, view.record) }
    return ByteScan.contains(feed, in: file.bytes, view.record.lowerBound..<text.start)
      || ByteScan.contains(feed, in: file.bytes, text.end..<view.record.upperBound)
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
