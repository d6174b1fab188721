package import JSON

/// Entries that came from elsewhere, each as the line it will be in its month's file.
///
/// No value is made of them: a hundred thousand are a few megabytes beside the bytes they lie in.
package struct IncomingEntries: Sendable {
  package let lines: [IncomingLine]
  private let buffers: [[UInt8]]
  /// Where each id stands, if that was found out already.
  private let knownIndex: IncomingIndex?
  /// The places of the lines in the order in which they will stand, where that is another.
  private var order: [Int32] = []

  package init(
    _ lines: [IncomingLine] = [], in buffers: [[UInt8]] = [], index: IncomingIndex? = nil
  ) {
    self.lines = lines
    self.buffers = buffers
    knownIndex = index
  }

  /// Where each id stands.
  package var index: IncomingIndex { knownIndex ?? IncomingIndex(lines) }

  package var isEmpty: Bool { lines.isEmpty }

  /// These and others, as one.
  package func joined(with other: IncomingEntries) -> IncomingEntries {
    if lines.isEmpty { return other }
    if other.lines.isEmpty { return self }
    let moved = other.lines.map { $0.moved(by: buffers.count) }
    return IncomingEntries(lines + moved, in: buffers + other.buffers)
  }

  /// The same, with some of the lines taken from other bytes.
  func replacing(
    _ changed: [(line: IncomingLine, range: Range<Int>?)], with made: [UInt8]
  ) -> IncomingEntries {
    let lines = changed.map { line, range in
      range.map { line.moved(to: IncomingLine.Piece($0, in: buffers.count)) } ?? line
    }
    return IncomingEntries(lines, in: buffers + [made])
  }

  /// The line as it will stand in a file, without a line end.
  package func bytes(of line: IncomingLine) -> ArraySlice<UInt8> {
    guard line.hasTextElsewhere else { return bytes(of: line.head) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    append(line, to: &bytes)
    return bytes[...]
  }

  private func bytes(of piece: IncomingLine.Piece) -> ArraySlice<UInt8> {
    buffers[Int(piece.buffer)][piece.range]
  }

  private func append(_ line: IncomingLine, to bytes: inout [UInt8]) {
    bytes += self.bytes(of: line.head)
    guard line.hasTextElsewhere else { return }
    bytes += self.bytes(of: line.text)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Whether a line is these bytes.
  package func isSame(_ line: IncomingLine, as range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count == range.count else { return false }
    return self.bytes(of: line).elementsEqual(bytes[range])
  }

  /// A value of a line, which was read before and so can be.
  package func value(of line: IncomingLine) throws(JSONError) -> EntryLine {
    if line.hasTextElsewhere {
      return try JSONReader.read(Array(bytes(of: line))) { (r) throws(JSONError) in
        try EntryLine(&r)
      }
    }
    let buffer = buffers[Int(line.head.buffer)]
    return try JSONReader.read(buffer, range: line.head.range) { (r) throws(JSONError) in
      try EntryLine(&r)
    }
  }

  /// Only those that are wanted, by their place among the lines.
  package func filter(_ isWanted: (Int) -> Bool) -> IncomingEntries {
    let wanted = lines.indices.filter(isWanted)
    if wanted.count == lines.count { return self }
    return IncomingEntries(wanted.map { lines[$0] }, in: buffers)
  }

  /// Finds the order in which they will stand. Four bytes to a line are moved for that, not the lines.
  package mutating func sort() {
    let isSorted = lines.indices.dropFirst().allSatisfy { place in
      lines[place - 1].place < lines[place].place
    }
    guard !isSorted else { return }
    order = lines.indices.map { Int32(truncatingIfNeeded: $0) }
    order.sort { lines[Int($0)].place < lines[Int($1)].place }
  }

  private func line(_ number: Int) -> IncomingLine {
    order.isEmpty ? lines[number] : lines[Int(order[number])]
  }

  /// The lines in the order that was found.
  package var inOrder: [IncomingLine] { lines.indices.map(line) }

  /// The parts of the sorted lines that belong to each month, in order.
  package var months: [(month: Month, lines: Range<Int>)] {
    var months: [(month: Month, lines: Range<Int>)] = []
    var start = 0
    while start < lines.count {
      let month = line(start).day.month
      let last = month.last
      var end = start + 1
      while end < lines.count, line(end).day <= last { end += 1 }
      months.append((month, start..<end))
      start = end
    }
    return months
  }

  /// A month's file: some of the sorted lines, and those that stand there already.
  package func file(_ range: Range<Int>, besides table: MonthTable) -> ArraySlice<UInt8> {
    (table.lines.isEmpty ? whole(range) : nil) ?? made(range, besides: table)[...]
  }

  /// The file as it lies in a buffer, where its lines were made one after the other with the gaps that are
  /// between lines there. To copy a hundred thousand took as long as to make half of them.
  private func whole(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    guard let first = range.first.map({ line($0).head }) else { return nil }
    let bytes = buffers[Int(first.buffer)]
    var end = first.start &- 2
    var gap = RecordLines.beginning
    for number in range {
      let line = line(number)
      guard !line.hasTextElsewhere, line.head.buffer == first.buffer,
        line.head.start == end &+ 2, bytes.has(gap, at: end)
      else { return nil }
      end = line.head.range.upperBound
      gap = RecordLines.gap
    }
    guard bytes.has(RecordLines.ending, at: end) else { return nil }
    return bytes[(first.start &- 2)..<(end &+ 3)]
  }

  private func made(_ range: Range<Int>, besides table: MonthTable) -> [UInt8] {
    var file: [UInt8] = []
    let known = table.lines.reduce(0) { $0 + $1.bytes.count + 2 }
    file.reserveCapacity(range.reduce(known + 8) { $0 + line($1).count + 2 })
    var others = table.lines[...]
    RecordLines.begin(&file)
    for number in range {
      let line = line(number)
      while let other = others.first, other.place < line.place {
        RecordLines.append(other.bytes, to: &file)
        others = others.dropFirst()
      }
      RecordLines.separate(&file)
      append(line, to: &file)
    }
    for other in others { RecordLines.append(other.bytes, to: &file) }
    RecordLines.end(&file)
    return file
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in them.
  fileprivate func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start &+ text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { text in
      for place in 0..<text.count where unsafe text[place] != self[start &+ place] { return false }
      return true
    }
  }
}
