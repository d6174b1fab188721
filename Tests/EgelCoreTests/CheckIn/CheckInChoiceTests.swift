import EgelCore
import Testing

@Suite struct CheckInChoiceTests {
  private static let sam = Identifier(bits: 1)
  private static let kid = Identifier(bits: 2)

  private static let scales: [Scale] = [
    scale("near"), scale("seen"), scale("jealousy"), scale("compersion"),
    scale("pull", needs: [.desire]), scale("zone", .oneself), scale("selfkind", .oneself),
    scale("outside", .oneself), scale("fits", .person, .monthly),
  ]

  private static func scale(
    _ key: String, _ about: Scale.About = .person, _ rhythm: Scale.Rhythm = .daily,
    needs: Needs = []
  ) -> Scale {
    let same = Bilingual(nl: key, en: key)
    return Scale(
      key, same, about, rhythm, concepts: [], needs: needs, question: same,
      answers: .number(0...10, low: same, high: same), explanation: same)
  }

  private func choice(
    day: Int = 0, desire: Bool = true, notFree: Set<Identifier> = [], off: [String] = []
  ) throws -> CheckInChoice {
    var kid = Person(id: Self.kid, name: "Kid")
    kid.isMinor = true
    var tie = Relationship(id: Identifier(bits: 9), parties: [Person.me, Self.sam])
    var other = Relationship(id: Identifier(bits: 10), parties: [Self.sam, Identifier(bits: 3)])
    tie.chapters = [Relationship.Chapter(labels: [.partner])]
    other.chapters = [Relationship.Chapter(labels: [.partner])]
    let community = Community(
      people: [
        Person(id: Self.sam, name: "Sam"), kid, Person(id: Identifier(bits: 3), name: "Bo"),
      ],
      relationships: [tie, other])
    let today = try #require(Day(daysSince1970: 20_000 + day))
    var choices: [ScaleChoice] = []
    for key in off {
      var choice = ScaleChoice(key)
      choice.isOff = true
      choices.append(choice)
    }
    let book = ScaleBook(ready: Self.scales, choices: choices, desire: desire)
    return CheckInChoice(book, in: Web(community, on: today), notFree: notFree)
  }

  @Test("at most three in all, whoever it is about", arguments: 0..<12)
  func three(_ day: Int) throws {
    let people: [[Subject]] = [
      [], [.person(Self.sam)], [.person(Self.sam), .person(Self.kid)],
      [.person(Self.sam), .person(Self.kid), .name("Kim"), .name("Noor")],
    ]
    for about in people {
      let asked = try choice(day: day).questions(about: about, more: false)
      #expect((1...3).contains(asked.count))
    }
  }

  @Test("gladness only beside the sting, and not where no was not free", arguments: 0..<12)
  func gladness(_ day: Int) throws {
    let about = [Subject.person(Self.sam)]
    let asked = try choice(day: day).questions(about: about, more: false).map(\.scale.key)
    #expect(
      asked.contains("compersion") == (asked.contains("jealousy") && asked.contains("compersion")))
    let careful = try choice(day: day, notFree: [Self.sam]).questions(about: about, more: true)
    #expect(!careful.map(\.scale.key).contains("compersion"))
  }

  @Test("nothing of desire, gladness or sting about a child, nor about a bare name")
  func child() throws {
    for about in [Subject.person(Self.kid), .name("Kim")] {
      let asked = try choice().questions(about: [about], more: true)
      #expect(asked.allSatisfy { !$0.scale.isForAdults })
    }
    let adult = try #require(Self.scales.first { $0.key == "jealousy" })
    #expect(try !choice().suits(adult, .person(Self.kid)))
    #expect(try choice().suits(adult, .person(Self.sam)))
  }

  @Test("desire only once it is on") func desire() throws {
    let about = [Subject.person(Self.sam)]
    let on = try choice().questions(about: about, more: true).map(\.scale.key)
    let off = try choice(desire: false).questions(about: about, more: true).map(\.scale.key)
    #expect(on.contains("pull"))
    #expect(!off.contains("pull"))
  }

  @Test("what is off is not asked") func off() throws {
    let asked = try choice(off: ["near", "zone"])
      .questions(about: [.person(Self.sam)], more: true).map(\.scale.key)
    #expect(!asked.contains("near") && !asked.contains("zone"))
  }
}
