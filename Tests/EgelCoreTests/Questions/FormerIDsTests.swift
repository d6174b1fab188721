import EgelCore
import Testing

/// A question that was renamed is still the one that was answered.
@Suite struct FormerIDsTests {
  private static let former = FormerIDs(
    decks: ["ties": "bonds", "ties-open": "open-bonds"], questions: ["ties-odd": "asking-odd"],
    exercises: ["river": "stream"])

  @Test(
    "what an id became",
    arguments: [
      ("ties-first", "bonds-first"), ("ties-open-first", "open-bonds-first"),
      ("ties-odd", "asking-odd"), ("tiestwo", "tiestwo"), ("near-first", "near-first"),
      ("river", "stream"),
    ])
  func questions(_ id: String, _ now: String) {
    #expect(Self.former.now(question: id) == now)
  }

  @Test func decksAndExercises() {
    #expect(Self.former.now(deck: "ties") == "bonds")
    #expect(Self.former.now(deck: "near") == "near")
    #expect(Self.former.now(exercise: "river") == "stream")
  }

  @Test("an answer of before rests its question")
  func answered() throws {
    let day = try #require(Day("2026-11-02"))
    var entry = Entry(id: Identifier(bits: 1), day: day, at: .epoch, text: "")
    entry.asked = Asked(question: "ties-first", words: "?")
    let today = try #require(day.adding(days: 3))
    let past = QuestionPast([Answered(entry)], today: today, ScaleSpelling(), Self.former)
    #expect(past.answered["bonds-first"] == day)
    #expect(past.answered["ties-first"] == nil)
  }

  @Test("an own question stays in the deck that it was put into")
  func own() {
    var question = OwnQuestion(blank: Identifier(bits: 3))
    question.deck = "ties"
    question.english = "Who?"
    let text = Bilingual(nl: "Banden", en: "Bonds")
    let ready = Deck("bonds", .network, name: text, about: text, [])
    let decks = Deck.own([question], beside: [ready], Self.former)
    #expect(decks.map(\.id) == ["bonds"] && decks.map(\.name) == [text])
  }
}
