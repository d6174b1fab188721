import EgelCore
import Testing

/// Whatever the program can make it can read again, to the byte.
struct RoundTripTests {
  @Test(arguments: 0..<30)
  func everythingReadsBack(_ seed: UInt64) throws {
    var random = RandomPeople(seed: seed)
    for number in 0..<5 {
      try readsBack(random.person(number: number))
      let people = [Person.me, Identifier(bits: 5), Identifier(bits: 9)]
      try readsBack(random.tie(number: number, among: people))
      try readsBack(random.agreement(number: number, among: people))
    }
  }

  private func readsBack<Kept: TableRecord>(_ record: Kept) throws {
    let lineage = try read(Kept.self, text(record.bytes()))
    #expect(lineage.shown == record)
    #expect(lineage.shown.bytes() == record.bytes())
  }
}
