extension TimeOfDay: LosslessStringConvertible {
  /// The time as people type it: `4:00`, `04:00`, `21:30:05`, `9pm`, `9:30 pm`, `21u30`,
  /// `21 uur` or `21.30 uur`; case and surrounding space do not matter.
  public init?(_ text: some StringProtocol) {
    let typed = TypedText.fold(text)
    if let time = TimeOfDay.twelveHours(typed) ?? TimeOfDay.dutch(typed) {
      self = time
    } else if let time = TimeOfDay.clock(typed, separator: ":", parts: 2...3) {
      self = time
    } else {
      return nil
    }
  }

  /// The time as `21:30`, or as `21:30:05` where the seconds are not zero.
  public var description: String {
    Digits.text(capacity: 8) { bytes in
      if second == 0 { appendMinutes(to: &bytes) } else { append(to: &bytes) }
    }
  }

  /// Appends the bytes of `21:30`, or of `21:30:05`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: 8) { bytes in
      if second == 0 { appendMinutes(to: &bytes) } else { append(to: &bytes) }
    }
  }

  /// Appends the eight bytes of `21:30:05`.
  func append(to bytes: inout OutputSpan<UInt8>) {
    appendMinutes(to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Digits.append(pair: second, to: &bytes)
  }

  private func appendMinutes(to bytes: inout OutputSpan<UInt8>) {
    Digits.append(pair: hour, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Digits.append(pair: minute, to: &bytes)
  }

  private static func twelveHours(_ text: String) -> TimeOfDay? {
    guard let half = ["am", "pm"].first(where: text.hasSuffix),
      let time = clock(TypedText.trim(text.dropLast(2)), separator: ":", parts: 1...3),
      (1...12).contains(time.hour)
    else { return nil }
    let hour = time.hour % 12 + (half == "pm" ? 12 : 0)
    return TimeOfDay(hour: hour, minute: time.minute, second: time.second)
  }

  private static func dutch(_ text: String) -> TimeOfDay? {
    if text.hasSuffix("uur") {
      let typed = TypedText.trim(text.dropLast(3))
      return clock(typed, separator: ".", parts: 1...2)
        ?? clock(typed, separator: ":", parts: 2...2)
    }
    if text.hasSuffix("u") { return clock(text.dropLast(), separator: "u", parts: 1...1) }
    return clock(text, separator: "u", parts: 2...2)
  }

  /// Hours of one or two digits, and after each separator two digits.
  private static func clock(
    _ text: some StringProtocol, separator: Character, parts: ClosedRange<Int>
  ) -> TimeOfDay? {
    let words = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.contains(words.count), words.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = words.compactMap { Digits.number($0, atMost: 2) }
    guard numbers.count == words.count else { return nil }
    let hands = numbers + [0, 0]
    return TimeOfDay(hour: hands[0], minute: hands[1], second: hands[2])
  }
}
