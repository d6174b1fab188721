package import EgelJSON

/// The entries of one file as they stand in its bytes.
package struct EntryFile: Sendable {
  package let bytes: [UInt8]
  package let views: [EntryView]

  package static let empty = EntryFile(bytes: [], views: [])

  package init(bytes: [UInt8], views: [EntryView]) {
    self.bytes = bytes
    self.views = views
  }

  /// Reads a JSON array of entries, whatever its white space.
  package init(reading bytes: [UInt8]) throws(JSONError) {
    var views: [EntryView] = []
    // An entry is seldom shorter; growing an array of views costs as much as reading them.
    views.reserveCapacity(bytes.count / 256)
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in views.append(try EntryView(&reader)) }
    }
    self.init(bytes: bytes, views: views)
  }

  /// Every line of a file as values, for whoever needs all of them.
  package static func entries(reading bytes: [UInt8]) throws(JSONError) -> [EntryLine] {
    var lines: [EntryLine] = []
    lines.reserveCapacity(bytes.count / 256)
    try eachEntry(in: bytes) { lines.append($0) }
    return lines
  }

  /// Hands over every line of a file as a value, one after the other, without keeping any.
  package static func eachEntry(
    in bytes: [UInt8], _ take: (EntryLine) -> Void
  ) throws(JSONError) {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in take(try EntryLine(&reader)) }
    }
  }

  /// Whether some record of a file may belong to others: without a thread in it, nothing has to be read for them.
  package static func mayHaveThreads(_ bytes: [UInt8]) -> Bool {
    ByteFinder(needle: Array("\"thread\"".utf8)).first(in: bytes, bytes.indices) != nil
  }

  /// Everything one of the views shows only the places of.
  package func line(of view: EntryView) throws(JSONError) -> EntryLine {
    try JSONReader.read(bytes, range: view.record) { (reader) throws(JSONError) in
      try EntryLine(&reader)
    }
  }

  /// Whether an entry stands here more than once.
  package var hasRepeatedIDs: Bool {
    !views.map { Int(truncatingIfNeeded: $0.id.number) }.areAllOnce
  }

  /// The number of the first record, counted from one, that does not stand where it belongs.
  package var firstOutOfOrder: Int? {
    get throws(JSONError) {
      let ordered = try MonthTable(joining: [self]).lines
      guard ordered.count == views.count else { return 1 }
      return zip(ordered, views).enumerated().first { $1.0.id != $1.1.id }.map { $0.offset + 1 }
    }
  }

  /// The parts of the file that belong to each month.
  package var months: [Month: EntryFile] {
    Dictionary(grouping: views, by: \.day.month).mapValues { EntryFile(bytes: bytes, views: $0) }
  }
}
