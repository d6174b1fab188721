internal import EgelJSON

/// One answer as it lies in the bytes, without a string being made.
struct ReadingSkim {
  enum Answer {
    case number(Int)
    case word(Range<Int>)
    case dontKnow
  }

  var scale: Range<Int>
  var about: PlainSubject?
  var answer: Answer
  var isGuess: Bool
}

extension Glance {
  /// `{"scale":"near","about":"7m2x9q4k1c0v","answer":7,"guess":true}`, up to the name of the scale.
  @inline(__always)
  mutating func passScale() -> Range<Int>? {
    pass("{\"scale\":") ? passPlainString() : nil
  }

  /// The rest of it, with what it says.
  @inline(__always)
  mutating func passReadingSkim(behind scale: Range<Int>) -> ReadingSkim? {
    var skim = ReadingSkim(scale: scale, about: nil, answer: .dontKnow, isGuess: false)
    if pass(",\"about\":") {
      guard let about = passSubject() else { return nil }
      skim.about = about
    }
    guard pass(",\"answer\":") else { return nil }
    if let number = passUpToTen() {
      skim.answer = .number(number)
    } else if let word = passPlainString() {
      skim.answer = .word(word)
    } else if !pass("null") {
      return nil
    }
    if pass(",\"guess\":") {
      guard pass("true") else { return nil }
      skim.isGuess = true
    }
    return pass(UInt8(ascii: "}")) ? skim : nil
  }

  /// The rest of one that is not wanted, whatever it says.
  mutating func passReading(behind scale: Range<Int>) -> Bool {
    passReadingSkim(behind: scale) != nil
  }

  /// One of them, whatever it says.
  mutating func passReading() -> Bool { passScale().map { passReading(behind: $0) } ?? false }

  /// One of them, with what it says.
  mutating func passReadingSkim() -> ReadingSkim? {
    passScale().flatMap { passReadingSkim(behind: $0) }
  }
}

extension Reading {
  /// What a skim shows only the places of.
  init(_ skim: ReadingSkim, _ text: (Range<Int>) -> String) {
    let about: Subject? =
      switch skim.about {
      case .none: nil
      case .person(let id): .person(id)
      case .name(let name): .name(text(name))
      }
    let answer: Answer =
      switch skim.answer {
      case .number(let number): .number(number)
      case .dontKnow: .dontKnow
      case .word(let word): Answer(word: text(word))
      }
    self.init(text(skim.scale), about: about, answer, isGuess: skim.isGuess)
  }

  /// The readings in a part of a file.
  static func list(in bytes: [UInt8], _ range: Range<Int>) throws(JSONError) -> [Reading] {
    try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
      var readings: [Reading] = []
      // Most check-ins have no more, and growing from one took as long as reading them.
      readings.reserveCapacity(4)
      let list = reader.glance { glance in
        glance.passList { glance in
          guard let skim = glance.passReadingSkim() else { return false }
          readings.append(Reading(skim) { String(decoding: bytes[$0], as: UTF8.self) })
          return true
        }
      }
      if list != nil { return readings }
      return try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
  }
}
