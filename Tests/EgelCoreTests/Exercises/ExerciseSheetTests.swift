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
    #expect(ExerciseSheet.exercise(in: filled) == "tea")
    let sheet = ExerciseSheet(filled, of: Self.exercise)
    #expect(sheet.stray == nil)
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

  @Test("a line is a question's, an answer's, or told") func nothingIsLost() {
    let page = """
      # tea: Tea

      About tea.
      ## 1. What did Sam say? Nothing.
      ## 12. bogus
      more
      ## 2. a heading of my own
      ## 2. And Bo?
      Bo too

      """
    #expect(
      ExerciseSheet(page, of: Self.exercise).answers == [
        0: "Nothing.\n## 12. bogus\nmore\n## 2. a heading of my own", 1: "Bo too",
      ])
    let above = [("About tea.\nMine.", 4), ("Mine.\nAbout tea.", 3), ("Mine.", 3)]
    for (words, line) in above {
      let other = page.replacing("About tea.", with: words)
      #expect(ExerciseSheet(other, of: Self.exercise).stray == line)
    }
    let broken = page.replacing("About tea.", with: "About\ntea.")
    #expect(ExerciseSheet(broken, of: Self.exercise).stray == nil)
  }

  @Test("any other text is no page") func other() {
    #expect(ExerciseSheet.exercise(in: "dear diary") == nil)
  }
}
