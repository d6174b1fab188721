package import JSON

/// Entries that came from elsewhere, each as the line it will be in its month's file.
///
/// No value is made of them: a hundred thousand are a few megabytes beside the bytes they lie in.
package struct IncomingEntries: Sendable {
  package private(set) var lines: [IncomingLine]
  private let buffers: [[UInt8]]

  package init(_ lines: [IncomingLine] = [], in buffers: [[UInt8]] = []) {
    self.lines = lines
    self.buffers = buffers
  }

  package var isEmpty: Bool { lines.isEmpty }

  /// These and others, as one.
  package func joined(with other: IncomingEntries) -> IncomingEntries {
    if lines.isEmpty { return other }
    if other.lines.isEmpty { return self }
    let moved = other.lines.map { $0.moved(to: Int($0.buffer) + buffers.count, $0.range) }
    return IncomingEntries(lines + moved, in: buffers + other.buffers)
  }

  /// The same, with some of the lines taken from other bytes.
  func replacing(
    _ changed: [(line: IncomingLine, range: Range<Int>?)], with made: [UInt8]
  ) -> IncomingEntries {
    let lines = changed.map { line, range in
      range.map { line.moved(to: buffers.count, $0) } ?? line
    }
    return IncomingEntries(lines, in: buffers + [made])
  }

  /// The line as it will stand in a file, without a line end.
  package func bytes(of line: IncomingLine) -> ArraySlice<UInt8> {
    buffers[Int(line.buffer)][line.range]
  }

  /// Whether a line is these bytes.
  package func isSame(_ line: IncomingLine, as range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count == range.count else { return false }
    return self.bytes(of: line).elementsEqual(bytes[range])
  }

  /// A value of a line, which was read before and so can be.
  package func value(of line: IncomingLine) throws(JSONError) -> EntryLine {
    try JSONReader.read(buffers[Int(line.buffer)], range: line.range) { (r) throws(JSONError) in
      try EntryLine(&r)
    }
  }

  /// Only those that are wanted, by their place among the lines.
  package func filter(_ isWanted: (Int) -> Bool) -> IncomingEntries {
    IncomingEntries(lines.indices.filter(isWanted).map { lines[$0] }, in: buffers)
  }

  /// In the order in which they will stand.
  package mutating func sort() {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { $0.place < $1.place }
    if !isSorted { lines.sort { $0.place < $1.place } }
  }

  /// The parts of the sorted lines that belong to each month, in order.
  package var months: [(month: Month, lines: Range<Int>)] {
    var months: [(month: Month, lines: Range<Int>)] = []
    var start = 0
    while start < lines.count {
      let month = lines[start].day.month
      let last = month.last
      let end = lines[start...].firstIndex { $0.day > last } ?? lines.count
      months.append((month, start..<end))
      start = end
    }
    return months
  }

  /// A month's file: some of the sorted lines, and those that stand there already.
  package func file(_ range: Range<Int>, besides table: MonthTable) -> [UInt8] {
    var file: [UInt8] = []
    let known = table.lines.reduce(0) { $0 + $1.bytes.count + 2 }
    file.reserveCapacity(lines[range].reduce(known + 8) { $0 + $1.count + 2 })
    var others = table.lines[...]
    RecordLines.begin(&file)
    for line in lines[range] {
      while let other = others.first, other.place < line.place {
        RecordLines.append(other.bytes, to: &file)
        others = others.dropFirst()
      }
      RecordLines.append(bytes(of: line), to: &file)
    }
    for other in others { RecordLines.append(other.bytes, to: &file) }
    RecordLines.end(&file)
    return file
  }
}
