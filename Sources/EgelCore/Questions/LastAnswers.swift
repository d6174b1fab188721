/// When each of some questions was last answered.
///
/// A sorted list: few are looked up once, and a dictionary took longer to come into being.
package struct LastAnswers: Sendable {
  private var sorted: [Answer] = []
  /// A bit for each length of an id: most questions were never answered, and need no comparing.
  private var lengths: UInt64 = 0

  private struct Answer {
    let question: String
    let day: Day
  }

  init(_ entries: [Answered], before today: Day, _ former: FormerIDs) {
    var all: [Answer] = []
    for entry in entries where entry.day < today {
      guard let question = entry.question else { continue }
      all.append(Answer(question: former.now(question: question), day: entry.day))
    }
    all.sort { $0.question == $1.question ? $0.day < $1.day : $0.question < $1.question }
    for answer in all {
      if sorted.last?.question == answer.question { sorted.removeLast() }
      sorted.append(answer)
      lengths |= Self.bit(of: answer.question)
    }
  }

  private static func bit(of question: String) -> UInt64 { 1 << UInt64(question.utf8.count & 63) }

  /// How many questions were answered.
  package var count: Int { sorted.count }

  package var isEmpty: Bool { sorted.isEmpty }

  /// The day of a question's last answer.
  package subscript(question: String) -> Day? {
    guard lengths & Self.bit(of: question) != 0 else { return nil }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].question < question { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].question == question ? sorted[low].day : nil
  }
}
