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
  /// As `passReading`, with what it says.
  mutating func passReadingSkim() -> ReadingSkim? {
    guard pass("{\"scale\":"), let scale = passPlainString() else { return nil }
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
}
