import EgelCore
import Testing

@Suite struct ExerciseSheetTests {
  private static let exercise = Exercise(
    "tea", .light, concepts: [], name: Bilingual(nl: "Thee", en: "Tea"),
    about: Bilingual(nl: "Over thee.", en: "About tea."),
    steps: [
      Bilingual(nl: "Wat zei {person}?", en: "What did {person} say?"),
      Bilingual(nl: "En {metamour}?", en: "And {metamour}?"),
    ], closing: Bilingual(nl: "Iets bewaren voor {person}?", en: "Keep something for {person}?"))

  @Test("a page that was filled in gives the answers back", arguments: ["\n", "\r\n"])
  func roundTrip(_ end: String) throws {
    let cast = ExerciseCast(Self.exercise, names: ["Sam"], .english)
    let page = ExerciseSheet.page(Self.exercise, cast, .english)
    #expect(page.contains("What did Sam say?") && page.contains("And your partner's other love?"))
    let filled = page.replacing("say?\n", with: "say?\nNothing.\n\nThen a lot.\n")
      .replacing("for Sam?\n", with: "for Sam?\nThank you\n").replacing("\n", with: end)
    let sheet = try #require(ExerciseSheet(filled))
    #expect(sheet.exercise == "tea")
    #expect(sheet.answers == [0: "Nothing.\n\nThen a lot.", 2: "Thank you"])
  }

  @Test(
    "where nobody is named, a word stands that fits any sentence",
    arguments: [
      (Language.dutch, "Wat zei de ander? En de andere liefde van je partner?"),
      (Language.english, "What did the other person say? And your partner's other love?"),
    ])
  func nobody(_ language: Language, _ expected: String) {
    let cast = ExerciseCast(Self.exercise, names: [], language)
    let steps = Self.exercise.steps.map { cast.fill($0[language]) }
    #expect(steps.joined(separator: " ") == expected)
  }

  @Test("places stand in the order in which they are met") func places() {
    #expect(ExerciseCast.places(of: Self.exercise) == ["person", "metamour"])
  }

  @Test("any other text is no page") func other() {
    #expect(ExerciseSheet("dear diary") == nil)
  }
}
