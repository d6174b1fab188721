import EgelCore
import TestSupport

/// Webs of people that nobody would think of.
struct RandomPeople {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func community(people count: Int, ties: Int) -> Community {
    let others = (1..<max(count, 2)).map { person(number: $0) }
    let everybody = [Person.me] + others.map(\.id)
    return Community(
      people: others, relationships: (0..<ties).map { tie(number: $0, among: everybody) })
  }

  mutating func person(number: Int) -> Person {
    var person = Person(id: Identifier(bits: UInt64(number) &* 7_919), name: "P\(number)")
    if chance(20) { person.death = .init(on: chance(50) ? date() : nil) }
    person.isMuted = chance(10)
    if chance(3) { person.forms = [dated(), dated()] }
    return person
  }

  mutating func tie(number: Int, among people: [Identifier]) -> Relationship {
    let size = chance(15) ? 3 : 2
    let parties = (0..<size).compactMap { _ in people.randomElement(using: &random) }
    var tie = Relationship(id: Identifier(bits: 1 << 40 | UInt64(number)), parties: parties)
    tie.chapters = (0..<Int.random(in: 0...3, using: &random)).map { _ in chapter() }
    if chance(3) { tie.began = date() }
    if chance(6) { tie.ended = date() }
    tie.isHidden = chance(10)
    if chance(4) { tie.stances = parties.map { .init($0, dated(), wish: chance(2) ? "w" : nil) } }
    if chance(5) { tie.slowings = [slowing(parties)] }
    if chance(8) { tie.notes = "line\nbreak \"quoted\" ünïcode" }
    return tie
  }

  mutating func agreement(number: Int, among people: [Identifier]) -> Agreement {
    var agreement = Agreement(
      id: Identifier(bits: 1 << 50 | UInt64(number)), parties: people,
      dimension: pick(Agreement.dimensions) ?? "time", text: chance(5) ? "" : "tea\u{2028}first")
    agreement.isExclusive = pick([true, false, nil]) ?? nil
    agreement.telling = chance(2) ? pick(Agreement.Telling.allCases) : nil
    agreement.condition = chance(2) ? "" : nil
    agreement.consents = people.map { .init($0, pick(Agreement.Consent.Answer.allCases) ?? .yes) }
    agreement.status = pick(Agreement.Status.allCases) ?? .proposed
    agreement.made = chance(2) ? date() : nil
    agreement.review = chance(2) ? date().earliest : nil
    agreement.ended = chance(2) ? date() : nil
    if chance(2) { agreement.earlier = [.init(until: date().latest, text: "")] }
    return agreement
  }

  mutating func day() -> Day { date().latest }

  mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &random) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &random)
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &random)
  }

  private mutating func chapter() -> Relationship.Chapter {
    let labels = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in pick(Label.ready) }
    return Relationship.Chapter(
      since: chance(2) ? date() : nil, labels: chance(2) ? labels + [.partner] : labels,
      shares: pick(Share.ready).map { chance(2) ? [$0] : [] } ?? [],
      home: chance(2) ? pick(Home.allCases) : nil,
      state: chance(3) ? pick(Relationship.State.allCases) ?? .steady : .steady,
      isPrimary: chance(9))
  }

  private mutating func slowing(_ parties: [Identifier]) -> Slowing {
    Slowing(
      since: day(), held: [.depth], lowered: [.closeness, .frequency],
      affected: parties.map { .init($0, pick(Slowing.Answer.allCases) ?? .yes) },
      lookAgain: chance(2) ? day() : nil, ended: chance(2) ? day() : nil, words: "less")
  }

  private mutating func dated() -> DatedForm {
    DatedForm(
      pick(Form.known + [Form("zo")]) ?? .open, basis: chance(2) ? pick(Basis.allCases) : nil,
      since: chance(2) ? date() : nil, how: chance(2) ? "so" : "")
  }

  private mutating func date() -> PartialDate {
    let year = Int.random(in: 2018...2026, using: &random)
    let month = Month(year: year, number: Int.random(in: 1...12, using: &random))
    guard let month, !chance(3) else { return .year(year) }
    return chance(3)
      ? .month(month) : .day(month.days.eachDay.randomElement(using: &random) ?? month.first)
  }
}
