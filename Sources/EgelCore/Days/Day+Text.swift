extension Day: LosslessStringConvertible {
  /// The day written as `2026-11-20`, and in no other way.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return nil }
    self.init(utf8: { bytes[$0] })
  }

  /// The day that numbers with a whole year name in the one order that makes them a day: `21/11/2026`,
  /// and not `05/11/2026`.
  package init?(certain text: some StringProtocol) {
    let reader = DateReader(today: .earliest, direction: .back)
    guard case .day(let day) = reader.numeric(String(text)) else { return nil }
    self = day
  }

  /// The day that ten bytes spell as `2026-11-20`; `byte` is asked for numbers 0 to 9.
  @inlinable
  package init?(utf8 byte: (Int) -> UInt8) {
    let century = Digits.pair(byte(0), byte(1))
    let year = Digits.pair(byte(2), byte(3))
    let month = Digits.pair(byte(5), byte(6))
    let day = Digits.pair(byte(8), byte(9))
    let dash = UInt8(ascii: "-")
    guard century < 100, year < 100, byte(4) == dash, byte(7) == dash else { return nil }
    self.init(year: century &* 100 &+ year, month: month, day: day)
  }

  /// The day as `2026-11-20`.
  public var description: String { Digits.text(capacity: 10) { append(to: &$0) } }

  /// Appends the ten bytes of `2026-11-20`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: 10) { append(to: &$0) }
  }

  func append(to bytes: inout OutputSpan<UInt8>) {
    let (year, month, day) = parts
    Digits.append(pair: year / 100, to: &bytes)
    Digits.append(pair: year % 100, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Digits.append(pair: month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Digits.append(pair: day, to: &bytes)
  }
}
