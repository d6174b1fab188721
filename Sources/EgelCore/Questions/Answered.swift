/// What an entry says that the choice of a question depends on.
package struct Answered: Sendable {
  package let day: Day
  package let at: Moment
  /// The id of the question it answers.
  package let question: String?
  package let readings: [Reading]

  package init(day: Day, at: Moment, question: String?, readings: [Reading]) {
    self.day = day
    self.at = at
    self.question = question
    self.readings = readings
  }

  package init(_ entry: Entry) {
    self.init(
      day: entry.day, at: entry.at, question: entry.asked?.question, readings: entry.readings)
  }
}
