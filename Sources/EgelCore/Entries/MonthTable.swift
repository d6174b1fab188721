package import EgelJSON

/// The lines of one month's file in their order, joined from every file that holds some of them.
///
/// A line that is not changed keeps its own bytes: what another program wrote stays as it wrote it.
package struct MonthTable: Sendable {
  package struct Line: Sendable {
    package let id: Identifier
    package let bytes: [UInt8]
    let place: LinePlace
  }

  package private(set) var lines: [Line]

  package init() {
    lines = []
  }

  /// Joins files: where an entry stands more than once, by the rule of versions.
  package init(joining files: [EntryFile]) throws(JSONError) {
    lines = []
    var counts: [Identifier: Int] = [:]
    for file in files {
      for view in file.views { counts[view.id, default: 0] += 1 }
    }
    var repeated: [Identifier: [Line]] = [:]
    for file in files {
      for view in file.views {
        let line = try Line(view, in: file)
        if counts[view.id] == 1 {
          lines.append(line)
        } else {
          repeated[view.id, default: []].append(line)
        }
      }
    }
    for (id, found) in repeated { lines += try Self.joined(found, of: id) }
    lines.sort { $0.place < $1.place }
  }

  private static func joined(_ found: [Line], of id: Identifier) throws(JSONError) -> [Line] {
    // The same line twice is no change.
    if let first = found.first, found.allSatisfy({ $0.bytes == first.bytes }) { return [first] }
    let lines = try found.map { (line) throws(JSONError) in try line.value() }
    return EntryHistory(of: id, lines.map { ($0.day.month, $0) }).found.map { Line($0) }
  }

  /// Everything that stands here of one entry.
  package func lines(of id: Identifier) throws(JSONError) -> [EntryLine] {
    var found: [EntryLine] = []
    for line in lines where line.id == id { found.append(try line.value()) }
    return found
  }

  /// The moment of the last entry of a day in one second.
  package func lastMoment(on day: Day, inSecondOf moment: Moment) -> Moment? {
    lines.last { $0.place.day == day && $0.place.at.instant == moment.instant }?.place.at
  }

  /// Puts these in the place of all that stood here of the entry.
  package mutating func replace(_ id: Identifier, with new: [EntryLine]) {
    lines.removeAll { $0.id == id }
    for line in new.map({ Line($0) }) {
      // The newest entry usually goes last; looking from the end finds its place at once.
      let place = lines.lastIndex { $0.place < line.place }.map { $0 + 1 } ?? 0
      lines.insert(line, at: place)
    }
  }

  /// The file's bytes: an array, one record on each line.
  package var bytes: [UInt8] { RecordLines.bytes(lines.map(\.bytes)) }
}

extension MonthTable.Line {
  fileprivate func value() throws(JSONError) -> EntryLine {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in try EntryLine(&reader) }
  }

  fileprivate init(_ line: EntryLine) {
    id = line.id
    bytes = line.bytes
    place = line.place
  }

  fileprivate init(_ view: EntryView, in file: EntryFile) throws(JSONError) {
    id = view.id
    let written = Array(file.bytes[view.record])
    // No string holds a bare line feed, so one in here is white space that the line has to lose.
    let isOneLine = !written.contains(UInt8(ascii: "\n"))
    bytes =
      isOneLine ? written : try JSONReader.read(written) { (r) throws(JSONError) in try r.raw() }
    place = view.place
  }
}

/// Where a line stands in a month's file: by day, then the instant, then the id.
package struct LinePlace: Comparable, Sendable {
  // The largest first, so that no room lies between them: an import of a million lines holds a million.
  package var at: Moment
  package var id: Identifier
  package var day: Day
  package var isMark: Bool

  package init(day: Day, at: Moment, id: Identifier, isMark: Bool = false) {
    self.day = day
    self.at = at
    self.id = id
    self.isMark = isMark
  }

  package static func < (one: LinePlace, other: LinePlace) -> Bool {
    if one.day != other.day { return one.day < other.day }
    if one.at.instant != other.at.instant { return one.at.instant < other.at.instant }
    if one.at.nanoseconds != other.at.nanoseconds {
      return one.at.nanoseconds < other.at.nanoseconds
    }
    if one.id != other.id { return one.id < other.id }
    return !one.isMark && other.isMark
  }
}

extension EntryView {
  package var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: moved != nil) }
}

extension EntryLine {
  var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: isMark) }
}
