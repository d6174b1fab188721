/// A file to be imported, or what came on standard input.
package struct ImportSource: Sendable {
  /// What the person calls it.
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
