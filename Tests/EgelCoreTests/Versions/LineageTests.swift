import Testing

@testable import EgelCore

@Suite struct LineageTests {
  private let first = Versions.first

  @Test func theLastChangedIsShownAndTheRestStandBeside() throws {
    let early = Versions.next("early", after: [first], edited: 1)
    let late = Versions.next("late", after: [first], edited: 2)
    let lineage = try #require(Lineage(joining: [early, first, late]))
    #expect(lineage.shown == late)
    #expect(lineage.others == [early])
    #expect(!lineage.isSettled)
    #expect(Lineage(joining: [early, first]) == Lineage(early))
  }

  @Test(
    arguments: [
      // The version that is shown, and one that is not, each as text, seconds, and whether deleted.
      (("b", 1, false), ("a", 1, false)),
      (("a", 2, false), ("b", 1, false)),
      (("a", 1, false), ("b", 2, true)),
      (("", 2, true), ("", 1, true)),
      (("a", 2, false), ("b", nil, false)),
      (("b", nil, false), ("a", nil, false)),
    ] as [((String, Int?, Bool), (String, Int?, Bool))])
  func prefersWhatIsNotDeletedThenTheLatestThenTheGreaterBytes(
    _ shown: (String, Int?, Bool), _ other: (String, Int?, Bool)
  ) throws {
    let (shown, other) = (Versions.made(shown), Versions.made(other))
    #expect(Lineage(joining: [shown, other])?.shown == shown)
    #expect(Lineage(joining: [other, shown])?.versions == [shown, other])
  }

  @Test func comparesInstantsNotClocksAndFractionsToo() throws {
    // From the latest to the earliest; the letters of none of them say so.
    let times = [
      "2026-11-20T09:00:00-05:00", "2026-11-20T08:59:59.9991-05:00",
      "2026-11-20T14:59:59.99905+01:00", "2026-11-20T13:59:59.999+00:00",
      "2026-11-20T15:59:59.99+02:00", "2026-11-20T13:59:59+00:00",
    ]
    let versions = times.map { time in
      var version = first
      version.history.edited = Moment(time)
      return version
    }
    let joined = try #require(Lineage(joining: versions.reversed()))
    #expect(joined.versions.map { $0.history.edited?.description } == times)
  }

  @Test func whatIsKnownToBeOfThePastIsLeftOut() {
    #expect(Lineage(joining: [first], besides: [first.fingerprint]) == nil)
    #expect(Lineage<Entry>(joining: []) == nil)
    let next = Versions.next("next", after: [first], edited: 1)
    #expect(Lineage(joining: [first, next], besides: [first.fingerprint]) == Lineage(next))
  }

  @Test func theNextVersionHasSeenAllAndWhatTheyHadSeen() throws {
    let one = Versions.next("one", after: [first], edited: 1)
    let two = Versions.next("two", after: [first], edited: 2)
    let lineage = try #require(Lineage(joining: [one, two]))
    let history = lineage.next(edited: Versions.moment(3))
    #expect(Set(history.seen) == [first.fingerprint, one.fingerprint, two.fingerprint])
    #expect(history.seen == history.seen.sorted())
    #expect(history.edited == Versions.moment(3))
    #expect(history.deleted == nil)
    let deleted = lineage.next(edited: nil, deleted: Versions.moment(4))
    #expect(deleted == History(deleted: Versions.moment(4), seen: history.seen))
  }

  @Test func aVersionThatDiffersOnlyInHowItIsComposedIsAnother() throws {
    let composed = Versions.next("caf\u{e9}", after: [first], edited: 1)
    let decomposed = Versions.next("cafe\u{301}", after: [first], edited: 1)
    #expect(Lineage(joining: [composed, decomposed])?.versions.count == 2)
  }

  @Test func theSameVersionTwiceIsOne() {
    #expect(Lineage(joining: [first, first]) == Lineage(first))
    #expect(Lineage(first).joined(with: Lineage(first)) == Lineage(first))
  }
}
