internal import JSON

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
  /// As `passReading` behind the name of the scale, with what it says.
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

  /// Passes the rest of one that was validated before and is not wanted.
  mutating func jumpReading() -> Bool {
    if pass(",\"about\":") {
      let isName = pass("{\"name\":")
      guard jumpString(), !isName || pass(UInt8(ascii: "}")) else { return false }
    }
    guard pass(",\"answer\":"), passUpToTen() != nil || jumpString() || pass("null") else {
      return false
    }
    if pass(",\"guess\":"), !pass("true") { return false }
    return pass(UInt8(ascii: "}"))
  }

  /// A list of them, of which those on the wanted scales are taken.
  @inline(__always)
  mutating func passReadings(
    into skims: inout [ReadingSkim], where isWanted: (Range<Int>) -> Bool = { _ in true }
  ) -> Void? {
    guard pass(UInt8(ascii: "[")) else { return nil }
    if pass(UInt8(ascii: "]")) { return () }
    repeat {
      guard pass("{\"scale\":"), let scale = passPlainString() else { return nil }
      if isWanted(scale) {
        guard let skim = passReadingSkim(behind: scale) else { return nil }
        skims.append(skim)
      } else if !jumpReading() {
        return nil
      }
    } while pass(UInt8(ascii: ","))
    return pass(UInt8(ascii: "]")) ? () : nil
  }
}

extension Reading {
  /// What a skim shows only the places of.
  init(_ skim: ReadingSkim, in bytes: [UInt8]) {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
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
      var skims: [ReadingSkim] = []
      if reader.glance({ $0.passReadings(into: &skims) }) != nil {
        var readings: [Reading] = []
        readings.reserveCapacity(skims.count)
        for skim in skims { readings.append(Reading(skim, in: bytes)) }
        return readings
      }
      return try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
  }
}
