package import EgelCore
package import EgelJSON

/// Entries as JSON lines: each record as it stands, on a line of its own.
package struct LineExport: Sendable {
  private var entries = RecordCopier(separator: .nothing)

  package init() {}

  /// The chosen records of a month's file.
  package mutating func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    try entries.copy(views, of: file, to: &bytes)
  }

  /// The end of the last line.
  package func end(_ bytes: inout [UInt8]) {
    entries.end(&bytes)
  }
}
