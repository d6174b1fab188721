import Testing

@testable import EgelCore

/// Who is left in peace, however they are spoken of.
@Suite struct UnaskedTests {
  private let today = Day(year: 2026, month: 11, day: 21) ?? .earliest
  private let sam = Person(id: Identifier(bits: 1), name: "Sam de Vries")
  private let noor = Person(id: Identifier(bits: 2), name: "Noor")

  private func unasked(_ change: (inout Person) -> Void, asking: Set<Identifier> = []) -> Unasked {
    var quiet = sam
    change(&quiet)
    var community = Community()
    community.people = [quiet, noor]
    return Unasked(Web(community, on: today), asking: asking)
  }

  private func entry(_ text: String, about: [Subject] = [], tags: [String] = []) -> Entry {
    var entry = Entry(id: Identifier(bits: 9), day: today, at: .epoch, text: text)
    entry.about = about
    entry.tags = tags
    return entry
  }

  @Test(arguments: [
    ("Sam was there", false), ("SAMS jas", false), ("Sam's coat", false), ("mevrouw Vries", false),
    ("samen gegeten", true), ("de soep", true), ("Noor", true), ("ʼs avonds bij Sám", false),
  ])
  func looksAtEveryWord(_ text: String, _ isShown: Bool) {
    #expect(unasked { $0.isMuted = true }.mayShow(entry(text)) == isShown)
  }

  @Test func looksAtWhomItIsAboutAndAtTags() {
    let unasked = unasked { $0.isMuted = true }
    #expect(!unasked.mayShow(entry("", about: [.person(sam.id)])))
    #expect(!unasked.mayShow(entry("", about: [.name("sam de vries")])))
    #expect(!unasked.mayShow(entry("", tags: ["sam"])))
    #expect(unasked.mayShow(entry("", about: [.person(noor.id), .name("Kim")])))
    var read = entry("")
    read.readings = [Reading("near", about: .person(sam.id), .number(3))]
    #expect(!unasked.mayShow(read))
  }

  @Test func whoIsAskedForMayBeShown() {
    let unasked = unasked({ $0.isMuted = true }, asking: [sam.id])
    #expect(unasked.mayShow(entry("Sam", about: [.person(sam.id)])))
  }

  @Test func sealedAndDeletedStayAway() {
    let unasked = unasked { _ in }
    var sealed = entry("soup")
    sealed.sealedUntil = today.adding(days: 1)
    #expect(!unasked.mayShow(sealed))
    #expect(unasked.mayShow(entry("Sam")))
  }

  @Test func remembersALeapDayOnTheDayBefore() throws {
    let leap = try #require(Month(year: 2024, number: 2))
    let plain = try #require(Day(year: 2026, month: 2, day: 28))
    #expect(Anniversary.days(of: plain, in: leap).map(\.parts.day) == [28, 29])
    let nextLeap = try #require(Day(year: 2028, month: 2, day: 28))
    #expect(Anniversary.days(of: nextLeap, in: leap).map(\.parts.day) == [28])
    #expect(Anniversary.days(of: nextLeap, in: nextLeap.month).isEmpty)
  }
}
