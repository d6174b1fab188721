/// What an entry says that the choice of a question depends on.
public struct Answered: Sendable {
  public let day: Day
  public let at: Moment
  /// The id of the question it answers.
  public let question: String?
  public let readings: [Reading]

  public init(day: Day, at: Moment, question: String?, readings: [Reading]) {
    self.day = day
    self.at = at
    self.question = question
    self.readings = readings
  }

  public init(_ entry: Entry) {
    self.init(
      day: entry.day, at: entry.at, question: entry.asked?.question, readings: entry.readings)
  }
}
