package import EgelJSON

/// Entries that came from elsewhere, each as the line it will be in its month's file.
///
/// No value is made of them: a hundred thousand are a few megabytes beside the bytes they lie in.
package struct IncomingEntries: Sendable {
  package let lines: IncomingLines
  private let buffers: [[UInt8]]
  /// Where each id stands, if that was found out already.
  private let knownIndex: IncomingIndex?
  /// The places of the lines in the order in which they will stand, where that is another.
  private var order: [Int32] = []

  package init(
    _ lines: [IncomingLine] = [], in buffers: [[UInt8]] = []
  ) {
    self.init(IncomingLines(lines), in: buffers, index: nil)
  }

  package init(_ lines: IncomingLines, in buffers: [[UInt8]], index: IncomingIndex?) {
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
    return IncomingEntries(Array(lines) + moved, in: buffers + other.buffers)
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
    if line.form == .whole { return buffers[Int(line.bytes.buffer)][line.bytes.range] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.likelyCount)
    var maker = LineMaker(buffers)
    maker.append(line, to: &bytes)
    return bytes[...]
  }

  /// Whether a line is these bytes.
  package func isSame(_ line: IncomingLine, as range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if line.form == .whole, line.likelyCount != range.count { return false }
    return self.bytes(of: line).elementsEqual(bytes[range])
  }

  /// A value of a line, which was read before and so can be.
  package func value(of line: IncomingLine) throws(JSONError) -> EntryLine {
    guard line.form == .whole else {
      return try JSONReader.read(Array(bytes(of: line))) { (r) throws(JSONError) in
        try EntryLine(&r)
      }
    }
    let buffer = buffers[Int(line.bytes.buffer)]
    return try JSONReader.read(buffer, range: line.bytes.range) { (r) throws(JSONError) in
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

  @inline(__always)
  private func line(_ number: Int) -> IncomingLine { lines[place(number)] }

  /// Where a line stands of which it is known how many come before it.
  @inline(__always)
  private func place(_ number: Int) -> Int { order.isEmpty ? number : Int(order[number]) }

  /// The lines in the order that was found.
  package var inOrder: [IncomingLine] { lines.indices.map(line) }

  /// The parts of the sorted lines that belong to each month, in order.
  package var months: [(month: Month, lines: Range<Int>)] {
    var months: [(month: Month, lines: Range<Int>)] = []
    var start = 0
    while start < lines.count {
      let month = line(start).day.month
      let end = firstLine(after: month.last, from: start + 1)
      months.append((month, start..<end))
      start = end
    }
    return months
  }

  /// The first of the sorted lines that comes after a day, in steps that grow and then shrink: to ask every line
  /// took longer than to find out that they are sorted.
  private func firstLine(after day: Day, from start: Int) -> Int {
    var (low, step) = (start, 1)
    while low + step <= lines.count, line(low + step - 1).day <= day {
      low += step
      step *= 2
    }
    while step > 0 {
      if low + step <= lines.count, line(low + step - 1).day <= day { low += step }
      step /= 2
    }
    return low
  }

  /// A month's file: some of the sorted lines, and those that stand there already.
  package func file(_ range: Range<Int>, besides table: MonthTable) -> [UInt8] {
    var maker = LineMaker(buffers)
    if table.lines.isEmpty, let room = room(for: range) {
      return [UInt8](capacity: room) { file in
        RecordLines.begin(&file)
        for number in range {
          maker.appendShort(line(number), isFirst: number == range.lowerBound, to: &file)
        }
        RecordLines.end(&file)
      }
    }
    return file(range, besides: table, &maker)
  }

  /// How much room the file of these lines alone needs at most, if it is little enough to be asked for.
  private func room(for range: Range<Int>) -> Int? {
    var (members, texts, longest) = (0, 0, 0)
    for number in range {
      let line = line(number)
      members &+= Int(line.bytes.count)
      texts &+= Int(line.text.count)
      longest = max(longest, Int(line.text.count))
    }
    let room = LineMaker.room(for: range.count, members: members, texts: texts, longest: longest)
    return room.flatMap { $0 <= Self.mostRoom ? $0 : nil }
  }

  /// Most of it stays untouched: every byte of a text is given the room of six.
  private static let mostRoom = 4 << 20

  private func file(
    _ range: Range<Int>, besides table: MonthTable, _ maker: inout LineMaker
  ) -> [UInt8] {
    var file: [UInt8] = []
    var likely = table.lines.reduce(8) { $0 + $1.bytes.count + 2 }
    for number in range { likely += line(number).likelyCount + 2 }
    // Escapes take more.
    file.reserveCapacity(likely + likely / 8 + 1024)
    var others = table.lines[...]
    RecordLines.begin(&file)
    for number in range {
      let line = line(number)
      while let other = others.first, other.place < line.place {
        RecordLines.append(other.bytes, to: &file)
        others = others.dropFirst()
      }
      RecordLines.separate(&file)
      maker.append(line, to: &file)
    }
    for other in others { RecordLines.append(other.bytes, to: &file) }
    RecordLines.end(&file)
    return file
  }
}
