package import JSON

/// Gathers the answers of one month's file into trends, while its entries are passed in their order.
package struct TrendCollector {
  private let wish: TrendWish
  private let bytes: [UInt8]
  private var lines: [Line] = []

  private struct Line {
    let scale: [UInt8]
    let key: Trend.Key
    let isWanted: Bool
    var points: [Trend.Point] = []
    var lastDay: Day?
  }

  package init(_ wish: TrendWish, in bytes: [UInt8]) {
    self.wish = wish
    self.bytes = bytes
  }

  /// The trends of what was taken.
  package var trends: [Trend] {
    lines.filter { $0.isWanted && !$0.points.isEmpty }.map { Trend(key: $0.key, points: $0.points) }
  }

  /// Takes the answers of the next entry.
  package mutating func take(_ skim: EntrySkim) throws(JSONError) {
    guard skim.isLive, let place = skim.readings, wish.days.contains(skim.day) else { return }
    if wish.isForOthers {
      guard !skim.isPrivate, skim.sealedUntil.map({ $0 <= wish.today }) ?? true else { return }
    }
    var taken: [ReadingSkim] = []
    let careful = try JSONReader.read(bytes, range: place) { (reader) throws(JSONError) in
      if let skims = reader.glance({ $0.passReadings() }) {
        taken = skims
        return [Reading]()
      }
      return try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
    for reading in taken { take(reading, on: skim.day) }
    for reading in careful { take(reading, on: skim.day) }
  }

  private mutating func take(_ reading: ReadingSkim, on day: Day) {
    let place = line(of: reading)
    guard lines[place].isWanted else { return }
    let answer: Reading.Answer =
      switch reading.answer {
      case .number(let number): .number(number)
      case .dontKnow: .dontKnow
      case .word(let word): Reading.Answer(word: text(word))
      }
    add(answer, on: day, to: place)
  }

  private mutating func take(_ reading: Reading, on day: Day) {
    let place = line(
      Trend.Key(reading.scale, about: reading.about, isGuess: reading.isGuess),
      Array(reading.scale.utf8))
    if lines[place].isWanted { add(reading.answer, on: day, to: place) }
  }

  private mutating func add(_ answer: Reading.Answer, on day: Day, to place: Int) {
    let start = wish.step.start(of: day)
    if lines[place].points.last?.start != start {
      lines[place].points.append(Trend.Point(from: start))
    }
    let last = lines[place].points.count - 1
    lines[place].points[last].take(answer)
    if lines[place].lastDay != day {
      lines[place].points[last].days += 1
      lines[place].lastDay = day
    }
  }
}

// There are few lines in a month, so that looking through them is quicker than a table of hashes.

extension TrendCollector {
  private mutating func line(of reading: ReadingSkim) -> Int {
    for place in lines.indices where stands(reading, in: lines[place]) { return place }
    return line(
      Trend.Key(text(reading.scale), about: subject(reading.about), isGuess: reading.isGuess),
      Array(bytes[reading.scale]))
  }

  private func stands(_ reading: ReadingSkim, in line: Line) -> Bool {
    guard line.key.isGuess == reading.isGuess, line.scale.count == reading.scale.count else {
      return false
    }
    for (place, byte) in line.scale.enumerated()
    where bytes[reading.scale.lowerBound + place] != byte { return false }
    switch (reading.about, line.key.about) {
    case (.none, .none): return true
    case (.person(let one), .person(let other)): return one == other
    case (.name(let one), .name(let other)): return text(one) == other
    default: return false
    }
  }

  private mutating func line(_ key: Trend.Key, _ scale: [UInt8]) -> Int {
    if let place = lines.firstIndex(where: { $0.key == key }) { return place }
    let isWanted = wish.scales.isEmpty || wish.scales.contains(key.scale)
    lines.append(Line(scale: scale, key: key, isWanted: isWanted))
    return lines.count - 1
  }

  private func subject(_ plain: PlainSubject?) -> Subject? {
    switch plain {
    case .none: nil
    case .person(let id): .person(id)
    case .name(let name): .name(text(name))
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Glance {
  fileprivate mutating func passReadings() -> [ReadingSkim]? {
    guard pass(UInt8(ascii: "[")) else { return nil }
    var skims: [ReadingSkim] = []
    if pass(UInt8(ascii: "]")) { return skims }
    repeat {
      guard let skim = passReadingSkim() else { return nil }
      skims.append(skim)
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? skims : nil
  }
}
