import Testing

@testable import EgelCore

struct RosterTests {
  @Test(arguments: [0, 1, 7, 16, 17, 1000])
  func numbersEachIdOnce(count: Int) {
    var roster = Roster(capacity: count / 3)
    let ids = (0..<count).map { Identifier(bits: UInt64($0) &* 0x9E37_79B9_7F4A_7C15 | 1) }
    for (number, id) in ids.enumerated() {
      #expect(roster[id] == nil)
      #expect(roster.add(id) == number)
      #expect(roster.add(id) == number)
    }
    #expect(roster.ids == ids)
    #expect(ids.map { roster[$0] } == Array(0..<count))
    roster.sort()
    #expect(roster.ids == ids.sorted())
    #expect(ids.sorted().map { roster[$0] } == Array(0..<count))
    #expect(roster[Identifier(bits: 2)] == nil)
  }

  @Test func idsThatFallOnOnePlaceAreToldApart() {
    var roster = Roster(capacity: 4)
    let ids = (0..<100).map { Identifier(bits: UInt64($0) << 40) }
    for id in ids { roster.add(id) }
    #expect(ids.map { roster[$0] } == Array(0..<100))
  }
}
