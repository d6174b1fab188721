import EgelJSON
import Testing

private func integer(_ text: String) -> Int? {
  try? JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try reader.integer() }
}

private func double(_ text: String) -> Double? {
  try? JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try reader.double() }
}

@Suite struct NumberTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("999999999999999999", 999_999_999_999_999_999),
      ("1000000000000000000", 1_000_000_000_000_000_000),
      ("9007199254740993", 9_007_199_254_740_993),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("18446744073709551616", nil), ("99999999999999999999", nil),
      ("1.0", nil), ("1e2", nil), ("1E0", nil), ("0.0", nil), ("00", nil), ("01", nil),
      ("-01", nil), ("+5", nil),
      ("-", nil), ("", nil), ("5.", nil), ("5e", nil), ("\"5\"", nil), ("٣", nil), ("1x", nil),
      ("000000000000000000000000001", nil),
    ] as [(String, Int?)])
  func readsWholeNumbersExactly(_ text: String, _ value: Int?) {
    #expect(integer(text) == value)
  }

  @Test(
    arguments: [
      ("0", 0), ("1.5", 1.5), ("-0.25", -0.25), ("1e2", 100), ("1E-2", 0.01), ("0e1", 0),
      ("1e-400", 0),
      ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
      ("5e-324", .leastNonzeroMagnitude),
      ("1e400", nil),
      ("-1e400", nil), ("nan", nil), ("inf", nil), ("0x1p3", nil), ("1.", nil), (".5", nil),
      ("1e", nil),
      ("9007199254740993", 9_007_199_254_740_992), ("0.1", 0.1),
    ] as [(String, Double?)])
  func readsFiniteDoubles(_ text: String, _ value: Double?) {
    #expect(double(text) == value)
  }

  @Test(arguments: [
    0, -0.0, 1, 0.1, 1.0 / 3, 1e21, 1e-7, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
    123456.75,
  ])
  func readsBackTheDoubleItWrote(_ value: Double) throws {
    var writer = JSONWriter()
    try writer.double(value)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(double(text)?.bitPattern == value.bitPattern)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesToWriteWhatIsNoNumber(_ value: Double) {
    var writer = JSONWriter()
    #expect(throws: JSONNotFinite.self) { try writer.double(value) }
    #expect(writer.bytes.isEmpty)
  }

  @Test func saysThatANumberIsOutOfRange() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read(Array("[1e999]".utf8)) { (reader) throws(JSONError) in
        try reader.openArray()
        _ = try reader.nextElement()
        return try reader.double()
      }
    }
    #expect(error?.problem == .outOfRange("1e999"))
    #expect(error?.path == [.index(0)])
  }
}
