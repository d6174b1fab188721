internal import JSON

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

  /// An array, and where it stands.
  @inline(__always)
  mutating func passList(_ passElement: (inout Glance) -> Bool) -> Range<Int>? {
    let start = at
    guard pass(UInt8(ascii: "[")) else { return nil }
    if !pass(UInt8(ascii: "]")) {
      repeat {
        guard passElement(&self) else { return nil }
      } while pass(UInt8(ascii: ","))
      guard pass(UInt8(ascii: "]")) else { return nil }
    }
    return start..<at
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
    guard let start = passQuoted(25), byte(at: start &+ 10) == UInt8(ascii: "T"),
      let day = Day(utf8: word(at: start), word(at: start &+ 8))
    else { return nil }
    return Moment(on: day, time: word(at: start &+ 11), offset: word(at: start &+ 19))
  }

  mutating func passMonth() -> Month? {
    passPlainString().flatMap { Month(string($0)) }
  }

  /// One of the words of an enumeration.
  @inline(__always)
  mutating func passWord<Word: RawRepresentable<String>>() -> Word? {
    passPlainString().flatMap { Word(rawValue: string($0)) }
  }

  /// An id, or `{"name":"Kim"}`.
  mutating func passSubject() -> Bool {
    guard pass("{\"name\":") else { return passIdentifier() != nil }
    return passPlainString() != nil && pass(UInt8(ascii: "}"))
  }

  /// `{"word":"afraid","strength":6,"underneath":true}`.
  mutating func passFeeling() -> Bool {
    guard pass("{\"word\":"), let word = passPlainString(), !word.isEmpty else { return false }
    if pass(",\"strength\":") {
      guard pass("10") || byte(at: at) &- UInt8(ascii: "0") < 10 && pass(byte(at: at)) else {
        return false
      }
    }
    if pass(",\"underneath\":"), !pass("true") { return false }
    return pass(UInt8(ascii: "}"))
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
