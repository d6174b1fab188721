internal import JSON

/// Gathers the answers of one month's file into trends, while its entries are passed in their order.
package struct TrendCollector {
  private let wish: TrendWish
  private let bytes: [UInt8]
  /// The names of the scales that are wanted; none means every scale.
  private let scales: [[UInt8]]
  /// What tells the lines apart, in one place each: looking through a few numbers is quicker than a table
  /// of hashes, and no reference is counted.
  private var signatures: [Signature] = []
  private var lines: [TrendLine] = []
  /// The answers of an entry, in one array for all of them.
  private var taken: [ReadingSkim] = []
  /// What a line could not be read for, if anything.
  private var failure: JSONError?

  package init(_ wish: TrendWish, in bytes: [UInt8]) {
    self.wish = wish
    self.bytes = bytes
    scales = wish.scales.map { Array($0.utf8) }
  }

  /// The trends of what was taken.
  package var trends: [Trend] {
    get throws(JSONError) {
      if let failure { throw failure }
      return lines.filter { $0.isWanted && !$0.points.isEmpty }.map(\.trend)
    }
  }

  /// Takes the answers of the next entry.
  package mutating func take(_ skim: EntrySkim) {
    guard let place = skim.readings, skim.isLive, wish.days.contains(skim.day), failure == nil
    else { return }
    if wish.isForOthers {
      guard !skim.isPrivate, skim.sealedUntil.map({ $0 <= wish.today }) ?? true else { return }
    }
    do throws(JSONError) {
      try takeReadings(at: place, on: skim.day)
    } catch {
      failure = error
    }
  }

  private mutating func takeReadings(at place: Range<Int>, on day: Day) throws(JSONError) {
    let start = wish.step.start(of: day)
    // Swapped, not copied: the room of the last entry serves the next.
    var taken: [ReadingSkim] = []
    swap(&taken, &self.taken)
    defer { swap(&taken, &self.taken) }
    taken.removeAll(keepingCapacity: true)
    let found: Void? = JSONReader.glance(bytes, place) {
      $0.passReadings(into: &taken, where: isWanted)
    }
    guard found != nil else {
      return try takeCarefully(at: place, on: day, start)
    }
    for reading in taken {
      let line = line(of: reading)
      guard lines[line].isWanted else { continue }
      switch reading.answer {
      case .number(let number): lines[line].add(number, on: day, start)
      case .dontKnow: lines[line].add(.dontKnow, on: day, start)
      case .word(let word): lines[line].add(Reading.Answer(word: text(word)), on: day, start)
      }
    }
  }

  private mutating func takeCarefully(
    at place: Range<Int>, on day: Day, _ start: Day
  ) throws(JSONError) {
    let readings = try JSONReader.read(bytes, range: place) { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
    for reading in readings {
      let line = line(Trend.Key(reading.scale, about: reading.about, isGuess: reading.isGuess))
      if lines[line].isWanted { lines[line].add(reading.answer, on: day, start) }
    }
  }
}

extension TrendCollector {
  private func isWanted(_ scale: Range<Int>) -> Bool {
    scales.isEmpty
      || scales.contains { $0.count == scale.count && bytes[scale].elementsEqual($0) }
  }

  private mutating func line(of reading: ReadingSkim) -> Int {
    let signature = Signature(reading, in: bytes)
    if let signature {
      for number in signatures.indices where signatures[number] == signature {
        return signatures[number].line
      }
    }
    let line = line(
      Trend.Key(
        text(reading.scale), about: subject(reading.about), isGuess: reading.isGuess))
    if var signature {
      signature.line = line
      signatures.append(signature)
    }
    return line
  }

  private mutating func line(_ key: Trend.Key) -> Int {
    if let line = lines.firstIndex(where: { $0.key == key }) { return line }
    lines.append(TrendLine(key, isWanted: wish.scales.isEmpty || wish.scales.contains(key.scale)))
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

/// A scale of up to fifteen bytes and a person, as numbers.
private struct Signature: Equatable {
  let scale: UInt128
  let person: UInt64
  let isGuess: Bool
  var line = 0

  init?(_ reading: ReadingSkim, in bytes: [UInt8]) {
    guard reading.scale.count < 16 else { return nil }
    switch reading.about {
    case .none: person = .max
    case .person(let id): person = id.bits
    case .name: return nil
    }
    var scale = UInt128(reading.scale.count)
    for place in reading.scale { scale = scale << 8 | UInt128(bytes[place]) }
    self.scale = scale
    isGuess = reading.isGuess
  }

  static func == (one: Signature, other: Signature) -> Bool {
    one.scale == other.scale && one.person == other.person && one.isGuess == other.isGuess
  }
}
