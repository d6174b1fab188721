internal import EgelJSON

// The small values that entries are made of, where they are written as this program writes them.

extension Glance {
  /// A member that may be left out; false where it stands there with a value that cannot be passed.
  @inline(__always)
  mutating func passMember<Value>(
    _ key: StaticString, _ value: inout Value?, _ pass: (inout Glance) -> Value?
  ) -> Bool {
    guard self.pass(key) else { return true }
    value = pass(&self)
    return value != nil
  }

  @inline(__always)
  mutating func passList(_ passElement: (inout Glance) -> Bool) -> ListPlace? {
    let start = at
    var count = 0
    guard pass(UInt8(ascii: "[")) else { return nil }
    if !pass(UInt8(ascii: "]")) {
      repeat {
        guard passElement(&self) else { return nil }
        count &+= 1
      } while pass(UInt8(ascii: ","))
      guard pass(UInt8(ascii: "]")) else { return nil }
    }
    return ListPlace(start..<at, count: count)
  }

  @inline(__always)
  mutating func passIdentifier() -> Identifier? {
    guard let start = passQuoted(Identifier.length) else { return nil }
    return Identifier(utf8: word(at: start), word(at: start &+ 8))
  }

  @inline(__always)
  mutating func passDay() -> Day? {
    guard let start = passQuoted(10) else { return nil }
    return Day(utf8: word(at: start), word(at: start &+ 8))
  }

  /// A moment without a fraction and with an offset of whole minutes, as nearly all are.
  mutating func passMoment() -> Moment? {
    guard let start = passQuoted(25) else { return nil }
    return Day(utf8: word(at: start), word(at: start &+ 8)).flatMap { moment(on: $0, at: start) }
  }

  /// As `passMoment`, where the day is most often the same as one that stands at an offset.
  @inline(__always)
  mutating func passMoment(mostlyOn day: Day, at dayStart: Int) -> Moment? {
    let start = at &+ 1
    guard word(at: start) == word(at: dayStart),
      (word(at: start &+ 8) ^ word(at: dayStart &+ 8)) & 0xFFFF == 0
    else { return passMoment() }
    return passQuoted(25).flatMap { moment(on: day, at: $0) }
  }

  @inline(__always)
  private func moment(on day: Day, at start: Int) -> Moment? {
    guard byte(at: start &+ 10) == UInt8(ascii: "T") else { return nil }
    return Moment(on: day, time: word(at: start &+ 11), offset: word(at: start &+ 19))
  }

  /// One of the words of an enumeration.
  mutating func passWord<Word: RawRepresentable<String> & CaseIterable>() -> Word? {
    guard let word = passPlainString().map({ string($0) }) else { return nil }
    // Short strings are compared at once; `init(rawValue:)` takes five times as long.
    return Word.allCases.first { $0.rawValue == word }
  }

  /// The same in any of its spellings.
  mutating func passWritten<Word: StoredWord>() -> Written<Word>? {
    passPlainString().flatMap { Written(spelling: string($0)) }
  }

  @inline(__always)
  mutating func passUpToTen() -> Int? {
    let digit = byte(at: at) &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    at &+= 1
    return digit == 1 && pass(UInt8(ascii: "0")) ? 10 : Int(digit)
  }

  /// A string of so many bytes, whatever they are; where its content begins.
  @inline(__always)
  private mutating func passQuoted(_ count: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    guard byte(at: at) == quote, byte(at: at &+ count &+ 1) == quote else { return nil }
    let start = at &+ 1
    at = start &+ count &+ 1
    return start
  }
}
