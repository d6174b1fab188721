import EgelCore
import EgelQuestions
import EgelStore

/// The pieces of the article about questions.
func chooseQuestions(from journal: Journal) throws {
  let community = try journal.community()
  let today = try journal.today()

  var wish = QuestionWish()
  wish.theme = .compersion
  let questions = Decks.questions(
    of: today, for: community, after: try journal.entries(), wish: wish,
    own: try journal.ownQuestions(), journal: try journal.preferences().id)

  for chosen in questions.prefix(2) {
    print("vraag:", chosen.text(in: .dutch, naming: community))
  }

  if let chosen = questions.first {
    var answer = Entry(id: .random(), day: today, at: journal.now, text: "With Sam, on Sunday")
    answer.asked = Asked(
      question: chosen.question.id, words: chosen.text(in: .dutch, naming: community))
    try journal.add(answer)
  }
}
