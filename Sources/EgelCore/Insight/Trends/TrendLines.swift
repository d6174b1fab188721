internal import EgelJSON

/// The trends while they are gathered: as many as there are scales and people.
struct TrendLines {
  /// The scales that are wanted; none means every scale.
  private let scales: Set<String>
  private let spelling: ScaleSpelling
  /// What tells the lines apart, in one place each: looking through a few numbers is quicker than a table
  /// of hashes, and no reference is counted.
  private var signatures: [(signature: TrendSignature, line: Int)] = []
  private var lines: [TrendLine] = []

  init(_ scales: Set<String>, _ spelling: ScaleSpelling) {
    self.scales = scales
    self.spelling = spelling
  }

  /// What was gathered.
  var trends: [Trend] {
    var trends: [Trend] = []
    trends.reserveCapacity(lines.count)
    for line in lines where line.isWanted && !line.isEmpty {
      trends.append(line.trend.spelled(by: spelling))
    }
    return trends
  }

  mutating func beginFile() {
    for place in lines.indices { lines[place].beginFile() }
  }

  /// Adds an answer of a day, in the period that begins on another.
  mutating func add(_ reading: Reading, on day: Day, _ start: Day) {
    let line = line(Trend.Key(reading))
    if lines[line].isWanted { lines[line].add(reading.answer, on: day, start) }
  }

  /// Adds one as it lies in the bytes.
  mutating func add(
    _ reading: ReadingSkim, _ name: ShortName?, in bytes: [UInt8], on day: Day, _ start: Day
  ) {
    let line = line(of: reading, name, in: bytes)
    guard lines[line].isWanted else { return }
    switch reading.answer {
    case .number(let number): lines[line].add(number, on: day, start)
    case .dontKnow: lines[line].add(.dontKnow, on: day, start)
    case .word(let word):
      let word = String(decoding: bytes[word], as: UTF8.self)
      lines[line].add(Reading.Answer(word: word), on: day, start)
    }
  }

  private mutating func line(
    of reading: ReadingSkim, _ name: ShortName?, in bytes: [UInt8]
  ) -> Int {
    let signature = TrendSignature(reading, name)
    if let signature {
      for known in signatures where known.signature == signature { return known.line }
    }
    let line = line(
      Trend.Key(Reading(reading) { String(decoding: bytes[$0], as: UTF8.self) }))
    if let signature { signatures.append((signature, line)) }
    return line
  }

  /// The line of a key, whichever spelling that has.
  private mutating func line(_ stored: Trend.Key) -> Int {
    var key = stored
    key.scale = spelling.now(key.scale)
    if let line = lines.firstIndex(where: { $0.key == key }) { return line }
    lines.append(TrendLine(key, isWanted: scales.isEmpty || scales.contains(key.scale)))
    return lines.count - 1
  }
}

extension Trend.Key {
  fileprivate init(_ reading: Reading) {
    self.init(reading.scale, about: reading.about, isGuess: reading.isGuess)
  }
}

/// What tells most lines from each other, as numbers: a scale with a short name, a person, and whether it is
/// a guess.
struct TrendSignature: Equatable {
  private let scale: ShortName
  private let person: UInt64
  private let isGuess: Bool

  /// Nil for a long name of a scale, and where nobody is linked.
  init?(_ reading: ReadingSkim, _ name: ShortName?) {
    guard let name else { return nil }
    switch reading.about {
    case .none: person = .max
    case .person(let id): person = id.bits
    case .name: return nil
    }
    scale = name
    isGuess = reading.isGuess
  }
}

/// A name of up to sixteen bytes as two numbers, with zeros behind it, which no name has: nearly all are so
/// short, and are told apart without a loop.
struct ShortName: Equatable {
  private let first: UInt64
  private let rest: UInt64

  /// Nil for a longer one.
  @inline(__always)
  init?(_ place: Range<Int>, in glance: borrowing Glance) {
    guard place.count <= 16 else { return nil }
    let start = place.lowerBound
    if place.count <= 8 {
      first = Self.beginning(of: glance.word(at: start), place.count)
      rest = 0
    } else {
      first = glance.word(at: start)
      rest = Self.beginning(of: glance.word(at: start &+ 8), place.count &- 8)
    }
  }

  /// So many bytes of a word, the first one lowest.
  @inline(__always)
  private static func beginning(of word: UInt64, _ count: Int) -> UInt64 {
    count == 0 ? 0 : word & .max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }
}
