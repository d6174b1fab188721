/// A file to be imported, or what came on standard input.
package struct ImportSource: Sendable {
  /// What the person calls it.
  package let name: String
  package let bytes: [UInt8]
  /// The file its records first came from, where this is a part of a file of rejected ones.
  private(set) var origin: String?
  /// What comes first in its dates of numbers, where the whole file it is a part of says so.
  private(set) var order: DayOrder?
  /// How many lines of the file stand before this part of it.
  private(set) var linesBefore = 0

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A part of a file of rejected records.
  init(_ part: ArraySlice<UInt8>, of whole: ImportSource, from origin: String, _ order: DayOrder?) {
    name = whole.name
    bytes = Array(part)
    self.origin = origin
    self.order = order
    linesBefore = whole.bytes[..<part.startIndex].count { $0 == UInt8(ascii: "\n") }
  }
}
