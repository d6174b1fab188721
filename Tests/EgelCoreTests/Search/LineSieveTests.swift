import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

/// Which lines a sieve catches.
@Suite struct LineSieveTests {
  private static let lines = (1...28).map { day in
    let date = "2026-02-\(day < 10 ? "0" : "")\(day)"
    return #"{"id":"0000000000\#(day + 10)","day":"\#(date)","at":"\#(date)T10:00:00+01:00","#
      + #""text":"\#(day.isMultiple(of: 3) ? "rain" : "sun") \#(day.isMultiple(of: 4) ? "Soup" : "")"}"#
  }
  private static let file = RecordLines.bytes(lines.map { Array($0.utf8) })

  private static func caught(_ sieve: LineSieve, in bytes: [UInt8] = file) throws -> [Int]? {
    var days: [Int] = []
    let isSieved = try sieve.pass(bytes) { (caught) throws(JSONError) in
      let digits = bytes[caught.line].dropFirst(36).prefix(2)
      days.append(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
    return isSieved ? days : nil
  }

  @Test func linesWithAnyOfTheWordsInTheirOrder() throws {
    let sieve = LineSieve([Array("soup".utf8), Array("rain".utf8)])
    #expect(
      try Self.caught(sieve) == (1...28).filter { $0.isMultiple(of: 3) || $0.isMultiple(of: 4) })
    #expect(try Self.caught(LineSieve(exact: [Array("soup".utf8)])) == [])
  }

  @Test(arguments: [1, 2, 14, 27, 28])
  func aWordIsLookedForFromItsDayOn(_ day: Int) throws {
    let since = try #require(Day(year: 2026, month: 2, day: day))
    var sieve = LineSieve(exact: [])
    sieve.add(exact: Array("rain".utf8), since: since)
    sieve.add(exact: Array("Soup".utf8), since: .earliest)
    #expect(
      try Self.caught(sieve)
        == (1...28).filter { $0 >= day && $0.isMultiple(of: 3) || $0.isMultiple(of: 4) })
    sieve.add(exact: Array("sun".utf8), since: .latest)
    #expect(
      try Self.caught(sieve)
        == (1...28).filter { $0 >= day && $0.isMultiple(of: 3) || $0.isMultiple(of: 4) })
  }

  @Test func aLineOfAnotherFormIsNotPassedOverByItsDay() throws {
    let odd = #"{"id":"1","day":"2026-02-01"}"#
    var sieve = LineSieve(exact: [])
    sieve.add(exact: Array("rain".utf8), since: .latest)
    let bytes = RecordLines.bytes([Array(odd.utf8)] + Self.lines.map { Array($0.utf8) })
    #expect(try Self.caught(sieve, in: bytes) == nil)
  }
}
