import EgelCore
import EgelQuestions
import Testing

/// Whatever version 0.1.0 called a deck or an exercise is still one: who renames one adds a line to `Former`.
struct FormerTests {
  @Test(arguments: [
    "after-ending", "agreements", "all-ties", "asking", "attachment", "attachment-open",
    "compersion", "compersion-conditions", "core-beliefs", "dance", "desire-asking",
    "desire-differences", "desire-motives", "desire-voices", "four-behaviours", "free-no",
    "getting-to-know", "gladness", "good-enough", "good-things", "hinge", "hot-moments",
    "looking-back", "metamour", "missing", "near-and-apart", "not-knowing", "opening-week", "ours",
    "outside-world", "panic-after", "repair", "scripts", "self-bond", "slowing-down", "sting",
    "who-you-are",
  ])
  func deck(_ id: String) {
    let now = Former.ids.now(deck: id)
    #expect(Decks.all.contains { $0.id == now }, "'\(id)' is no deck any more")
    // A question that kept its id may not be taken for one of a deck that was renamed.
    if now != id { #expect(!Decks.all.flatMap(\.questions).contains { $0.id.hasPrefix(id + "-") }) }
  }

  @Test(arguments: [
    "a-day-in-between", "are-you-there", "asking-with-room-for-no", "dance", "elephant-plan",
    "empty-chair", "fair-and-furious", "four-behaviours", "mirror-rules", "needs-and-people",
    "new-person", "ours-then-and-now", "river-of-norms", "steps-skipped", "three-layers",
    "ties-of-a-life", "two-tellings", "what-faithful-means", "what-i-want-to-say", "works-for-us",
    "year-in-five-words",
  ])
  func exercise(_ id: String) {
    let now = Former.ids.now(exercise: id)
    #expect(Exercises.all.contains { $0.id == now }, "'\(id)' is no exercise any more")
  }

  @Test("no id of today is a former one, or it would be taken for another")
  func noneIsFormer() {
    for deck in Decks.all {
      #expect(Former.ids.now(deck: deck.id) == deck.id)
      for question in deck.questions {
        #expect(Former.ids.now(question: question.id) == question.id, "\(question.id)")
      }
    }
    for exercise in Exercises.all {
      #expect(Former.ids.now(exercise: exercise.id) == exercise.id)
    }
  }
}
