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
    #expect(page.contains("What did Sam say?") && page.contains("And that metamour?"))
    let filled = page.replacing("say?\n", with: "say?\nNothing.\n\nThen a lot.\n")
      .replacing("for Sam?\n", with: "for Sam?\nThank you\n").replacing("\n", with: end)
    let sheet = try #require(ExerciseSheet(filled))
    #expect(sheet.exercise == "tea")
    #expect(sheet.answers == [0: "Nothing.\n\nThen a lot.", 2: "Thank you"])
  }

  @Test("places stand in the order in which they are met") func places() {
    #expect(ExerciseCast.places(of: Self.exercise) == ["person", "metamour"])
  }

  @Test("any other text is no page") func other() {
    #expect(ExerciseSheet("dear diary") == nil)
  }
}
