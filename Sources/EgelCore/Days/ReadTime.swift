/// A time as a source gives it, before it is known where its clock hung.
package enum ReadTime: Hashable, Sendable {
  case moment(Moment)
  case wall(Day, TimeOfDay, nanoseconds: UInt32)
  case day(Day)

  /// Reads `2026-11-21T21:04:00+01:00` and its near relatives: a space for the `T`, no seconds, no offset,
  /// `+0100`, `Z`, a zone in brackets being left to the caller.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(utf8: { bytes[$0] }) else { return nil }
    if bytes.count == 10 {
      self = .day(day)
      return
    }
    guard [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]) else {
      return nil
    }
    self.init(day, bytes[11...])
  }

  private init?(_ day: Day, _ rest: ArraySlice<UInt8>) {
    var rest = rest
    guard let hour = Self.pair(&rest), rest.popFirst() == UInt8(ascii: ":"),
      let minute = Self.pair(&rest)
    else { return nil }
    var second = 0
    if rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard let read = Self.pair(&rest) else { return nil }
      second = read
    }
    guard let nanoseconds = Self.fraction(&rest),
      let time = TimeOfDay(hour: hour, minute: minute, second: second)
    else { return nil }
    if rest.isEmpty {
      self = .wall(day, time, nanoseconds: nanoseconds)
    } else {
      guard let offset = Self.offset(rest),
        let moment = Moment(day: day, time: time, nanoseconds: nanoseconds, offset: offset)
      else { return nil }
      self = .moment(moment)
    }
  }

  private static func pair(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let tens = rest.popFirst(), let ones = rest.popFirst(), tens &- 48 < 10, ones &- 48 < 10
    else { return nil }
    return Int(tens - 48) * 10 + Int(ones - 48)
  }

  private static func fraction(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return 0 }
    rest = rest.dropFirst()
    var value: UInt32 = 0
    var unit: UInt32 = 100_000_000
    let digits = rest.prefix { $0 &- 48 < 10 }
    guard (1...9).contains(digits.count) else { return nil }
    for digit in digits {
      value += UInt32(digit - 48) * unit
      unit /= 10
    }
    rest = rest.dropFirst(digits.count)
    return value
  }

  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    guard let sign = rest.popFirst() else { return nil }
    if sign | 0x20 == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = pair(&rest) else {
      return nil
    }
    var size = hours * 3600
    for unit in [60, 1] where !rest.isEmpty {
      if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
      guard let part = pair(&rest), part < 60 else { return nil }
      size += part * unit
    }
    guard rest.isEmpty, size <= Moment.largestOffset else { return nil }
    return sign == UInt8(ascii: "-") ? -size : size
  }
}
