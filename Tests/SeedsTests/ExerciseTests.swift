import EgelCore
import EgelQuestions
import Testing

struct ExerciseTests {
  @Test func thereAreEnoughAndNoTwoAlike() {
    let ids = Exercises.all.map(\.id)
    #expect(ids.count >= 14)
    #expect(Set(ids).count == ids.count)
    let steps = Exercises.all.flatMap(\.steps)
    #expect(Set(steps.map(\.dutch)).count == steps.count)
    #expect(Set(steps.map(\.english)).count == steps.count)
  }

  @Test(arguments: Exercises.all)
  func wordingHoldsInBothLanguages(_ exercise: Exercise) {
    for text in [exercise.name, exercise.about, exercise.closing] + exercise.steps {
      Wording.check(text)
    }
    #expect(Wording.citesConcepts(exercise.concepts))
  }

  @Test(arguments: Exercises.all, Language.allCases)
  func comesBackFromAnEmptyPageWithNothing(_ exercise: Exercise, _ language: Language) {
    for names in [[], ["Sam", "Bo"]] {
      let cast = ExerciseCast(exercise, names: names, language)
      let sheet = ExerciseSheet(ExerciseSheet.page(exercise, cast, language), of: exercise)
      #expect(sheet.stray == nil && sheet.answers.isEmpty)
    }
  }

  @Test(arguments: Exercises.all)
  func hasThreeToNineSteps(_ exercise: Exercise) {
    #expect((3...9).contains(exercise.steps.count))
  }

  @Test(arguments: Exercises.all)
  func isListedWithoutNamingAnybody(_ exercise: Exercise) {
    for text in [exercise.name, exercise.about] {
      #expect(placeholders(in: text.dutch).isEmpty)
    }
  }

  @Test(arguments: Exercises.all)
  func closesWithAnOfferToKeepSomething(_ exercise: Exercise) {
    #expect(exercise.closing.dutch.lowercased().contains("bewaren"))
    #expect(exercise.closing.english.lowercased().contains("keep"))
  }

  @Test(arguments: Exercises.all, Language.allCases)
  func readsAsSentencesWhereNobodyIsNamed(_ exercise: Exercise, _ language: Language) {
    let cast = ExerciseCast(exercise, names: [], language)
    for text in exercise.steps + [exercise.closing] {
      let filled = cast.fill(text[language])
      let sentences = filled.split { ".?".contains($0) }
      let starts = sentences.compactMap { $0.first { !$0.isWhitespace } }
      #expect(!filled.contains("{") && starts.allSatisfy { !$0.isLowercase }, "\(filled)")
    }
  }

  @Test(arguments: [
    "dance", "are-you-there", "two-tellings", "fair-and-furious", "four-behaviours",
    "mirror-rules", "three-layers", "a-day-in-between", "empty-chair", "asking-with-room-for-no",
  ])
  func takesTheOtherSideOnlyWhereThatIsSafe(_ id: String) {
    #expect(Exercises.all.first { $0.id == id }?.needs.contains(.safeRelationship) == true)
  }

  @Test(arguments: LivedLife.twelve, [false, true])
  func isListedWhereAllThatItNeedsIsSo(_ life: LivedLife, _ isUnfree: Bool) throws {
    let day = try #require(Day("2026-11-21"))
    let situation = Situation(life.community, on: day, desire: life.desire, unfree: isUnfree)
    let listed = Exercises.all.filter(ExerciseChoice(situation).fits)
    for exercise in listed {
      #expect(exercise.needs.isSubset(of: situation.life), "\(exercise.id)")
      #expect(exercise.unless.isDisjoint(with: situation.life), "\(exercise.id)")
    }
    let isOpen = situation.life.contains(.openRelationship) && situation.life.contains(.partner)
    #expect(listed.contains { $0.id == "ours-then-and-now" } == isOpen)
    #expect(listed.count >= 9)
  }

  @Test func noneTouchesDesire() {
    #expect(Exercises.all.allSatisfy { $0.needs.isDisjoint(with: [.desire, .sex]) })
    for text in Exercises.all.flatMap({ [$0.name, $0.about, $0.closing] + $0.steps }) {
      #expect(!Wording.isIntimate(text), "\(text)")
    }
  }
}
