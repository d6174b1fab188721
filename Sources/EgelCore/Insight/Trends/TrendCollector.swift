package import EgelJSON

/// Gathers the answers of months into trends, while their entries are passed in their order.
package struct TrendCollector {
  private let wish: TrendWish
  /// The file that is looked at.
  private var bytes: [UInt8]
  private let scales: WantedScales
  private var lines: TrendLines
  /// The answers of an entry, in one array for all of them.
  private var taken: [(reading: ReadingSkim, name: ShortName?)] = []
  /// The day of the last entry, and the beginning of its period: many entries are of one day.
  private var last: (day: Day, start: Day)?
  /// What a line could not be read for, if anything.
  private var failure: JSONError?

  package init(_ wish: TrendWish, in bytes: [UInt8] = []) {
    self.wish = wish
    self.bytes = bytes
    scales = WantedScales(wish.storedScales)
    lines = TrendLines(wish.scales, wish.spelling)
  }

  /// The trends of what was taken.
  package var trends: [Trend] {
    get throws(JSONError) {
      if let failure { throw failure }
      return lines.trends
    }
  }

  /// Takes the answers of the next entry.
  package mutating func take(_ view: EntryView) {
    guard let place = view.readings, view.isLive, failure == nil, isWanted(view) else { return }
    forgetTaken()
    let isPlain = JSONReader.glance(bytes, place) { glance in
      glance.passList { takeReading(&$0) }
    }
    if isPlain != nil { return addTaken(on: view.day) }
    do throws(JSONError) {
      try takeCarefully(at: place, on: view.day)
    } catch {
      failure = error
    }
  }

  @inline(__always)
  private func isWanted(_ view: EntryView) -> Bool {
    guard wish.days.contains(view.day) else { return false }
    if !wish.isForOthers { return true }
    return !view.isPrivate && view.sealedUntil.map { $0 <= wish.today } ?? true
      && !wish.leftOut.contains(view.id)
  }

  private mutating func takeCarefully(at place: Range<Int>, on day: Day) throws(JSONError) {
    let readings = try JSONReader.read(bytes, range: place) { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
    for reading in readings { lines.add(reading, on: day, start(of: day)) }
  }

  /// The first day of the period a day lies in.
  private mutating func start(of day: Day) -> Day {
    if let last, last.day == day { return last.start }
    let start = wish.step.start(of: day)
    last = (day, start)
    return start
  }
}

// Files as this program writes them.

extension TrendCollector {
  /// Takes the answers of the next month from its file, of which only the lines that a sieve catches are
  /// looked at, each of them once.
  ///
  /// False where the file cannot be sieved, or its days go back: what was taken is of no use then, for others
  /// have to put it in order.
  package mutating func take(
    month bytes: [UInt8], _ sieve: LineSieve
  ) throws(JSONError) -> Bool {
    self.bytes = bytes
    lines.beginFile()
    var isAscending = true
    var last = Day.earliest
    let isSieved = try sieve.pass(bytes) { (caught) throws(JSONError) in
      let day = try take(caught.line)
      isAscending = isAscending && last <= day
      last = day
    }
    return isSieved && isAscending
  }

  /// Takes the answers of the entry on a line; says on which day it is.
  private mutating func take(_ line: Range<Int>) throws(JSONError) -> Day {
    forgetTaken()
    let day = JSONReader.glance(bytes, line) { glance -> Day? in
      guard let view = EntryView(&glance, .jumping, passAnswer: { takeReading(&$0) }) else {
        return nil
      }
      if view.isDeleted || !isWanted(view) { forgetTaken() }
      return view.day
    }
    if let day {
      addTaken(on: day)
      return day
    }
    let view = try JSONReader.read(bytes, range: line) { (reader) throws(JSONError) in
      try EntryView(&reader, .jumping)
    }
    take(view)
    return view.day
  }

  /// Passes the next answer, and keeps it where it is on a wanted scale.
  @inline(__always)
  private mutating func takeReading(_ glance: inout Glance) -> Bool {
    guard let scale = glance.passScale() else { return false }
    let name = ShortName(scale, in: glance)
    guard scales.contains(scale, name, in: glance) else {
      return glance.passReading(behind: scale)
    }
    guard let reading = glance.passReadingSkim(behind: scale) else { return false }
    taken.append((reading, name))
    return true
  }

  /// One by one, for there are few: to remove all is eighty instructions even where there are none.
  private mutating func forgetTaken() {
    while !taken.isEmpty { taken.removeLast() }
  }

  private mutating func addTaken(on day: Day) {
    guard !taken.isEmpty else { return }
    let start = start(of: day)
    for place in taken.indices {
      lines.add(taken[place].reading, taken[place].name, in: bytes, on: day, start)
    }
  }
}
