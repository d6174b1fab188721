import EgelCore
import EgelQuestions
import Testing

@Suite struct QuestionOfTheDayTests {
  static let day = Day(year: 2026, month: 11, day: 21) ?? .latest

  @Test("it is the one that the program chooses", arguments: LivedLife.twelve)
  func same(_ life: LivedLife) {
    let chooser = Chooser(
      decks: Decks.all,
      situation: Situation(life.community, on: Self.day, desire: life.desire, unfree: false),
      past: QuestionPast([] as [Entry], today: Self.day))
    let expected = chooser.order().map(\.question.id)
    let found = Decks.questions(of: Self.day, for: life.community, desire: life.desire)
    #expect(found.map(\.question.id) == expected)
    let first = Decks.question(of: Self.day, for: life.community, desire: life.desire)
    #expect(first?.question.id == expected.first)
  }

  @Test("the journal's id counts from its second day on") func journal() throws {
    let community = Community()
    func order(_ entries: [Entry]) -> [String] {
      Decks.questions(
        of: Self.day, for: community, after: entries, journal: Identifier("3k9vq2m7xw4t")
      ).map(\.question.id)
    }
    func entry(_ day: Day?) throws -> Entry {
      let day = try #require(day)
      let at = try #require(Moment(day: day, time: .midnight, offset: 0))
      return Entry(id: .random(), day: day, at: at, text: "Rain")
    }
    let firstDay = order([])
    #expect(order([try entry(Self.day)]) == firstDay)
    #expect(order([try entry(Self.day.adding(days: -1))]) != firstDay)
  }

  @Test("its wording has names, and own questions take part") func names() throws {
    var community = Community()
    let sam = community.addPartner("Sam")
    var own = OwnQuestion(id: .random())
    own.english = "What did {partner} cook?"
    var wish = QuestionWish()
    wish.deck = own.deck
    wish.about = sam.id
    let chosen = Decks.question(of: Self.day, for: community, wish: wish, own: [own])
    #expect(chosen?.text(in: .dutch, naming: community) == "What did Sam cook?")
  }
}
