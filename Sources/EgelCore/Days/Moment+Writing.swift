extension Moment: LosslessStringConvertible {
  /// The moment as `2026-11-20T22:41:07+01:00`; UTC is written `+00:00`, a fraction without
  /// trailing zeros, and the seconds of an offset only where it is not whole minutes.
  public var description: String { Digits.text(capacity: Moment.longest) { append(to: &$0) } }

  /// Appends the bytes of `2026-11-20T22:41:07+01:00`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: Moment.longest) { append(to: &$0) }
  }

  /// The length of `2026-11-20T22:41:07.123456789+00:19:32`.
  static var longest: Int { 38 }

  func append(to bytes: inout OutputSpan<UInt8>) {
    localDay.append(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    localTime.append(to: &bytes)
    appendFraction(to: &bytes)
    appendOffset(to: &bytes)
  }

  private func appendFraction(to bytes: inout OutputSpan<UInt8>) {
    guard nanoseconds > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = nanoseconds
    var unit: UInt32 = 100_000_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  private func appendOffset(to bytes: inout OutputSpan<UInt8>) {
    let size = Int(offset.magnitude)
    bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
    Digits.append(pair: size / 3600, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Digits.append(pair: size / 60 % 60, to: &bytes)
    guard size % 60 != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    Digits.append(pair: size % 60, to: &bytes)
  }
}
