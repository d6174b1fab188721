import EgelCore
import EgelQuestions
import Testing

/// What somebody writes over a year, and what they are asked.
struct SimulatedYear {
  let life: LivedLife
  private(set) var entries: [Entry] = []
  private var count = 0

  init(_ life: LivedLife) {
    self.life = life
  }

  func day(_ number: Int) throws -> Day {
    try #require(Day(year: 2026, month: 1, day: 1)?.adding(days: number))
  }

  func order(
    _ past: QuestionPast, _ today: Day, _ wish: QuestionWish = QuestionWish(),
    first count: Int = .max
  ) -> [ChosenQuestion] {
    let situation = Situation(
      life.community, on: today, desire: life.desire, unfree: past.isUnfree, asking: wish.about)
    return Chooser(decks: Decks.all, situation: situation, past: past, scales: Scales.all)
      .order(wish, first: count)
  }

  /// Answers a question; every third time there is a check-in for a later day to lean on.
  mutating func write(_ chosen: ChosenQuestion, on day: Day, _ step: Int) {
    add(day) { $0.asked = Asked(question: chosen.question.id, words: "") }
    if step % 3 == 0 { checkIn(zone: step % 2 == 0 ? "ok" : "too-much", on: next(day)) }
    if step % 20 == 10 { freeNo(2, on: day) }
  }

  mutating func checkIn(zone: String, on day: Day) {
    add(day) {
      $0.readings = [
        Reading("zone", .word(zone)),
        Reading("jealousy", about: .person(LivedLife.quiet), .number(8)),
        Reading("near", about: .person(LivedLife.id(1)), .number(4)),
      ]
    }
  }

  mutating func freeNo(_ number: Int, on day: Day) {
    add(day) {
      $0.readings = [Reading("freeno", about: .person(LivedLife.id(1)), .number(number))]
    }
  }

  /// The day on which the next question is asked, so that the window is seen open and closed.
  private func next(_ day: Day) -> Day { day.adding(days: 7) ?? day }

  private mutating func add(_ day: Day, _ change: (inout Entry) -> Void) {
    count += 1
    guard let at = Moment(instant: Int64(day.distance(to: .earliest)) * -86_400, offset: 0) else {
      return
    }
    var entry = Entry(
      id: Identifier(bits: UInt64(count)), day: day, at: at, text: "")
    change(&entry)
    entries.append(entry)
  }
}
