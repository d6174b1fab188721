internal import EgelJSON

/// Gathers what the choice of a question depends on from one month's file, while its entries are passed.
///
/// Of an entry from before the recent days only readings on one scale matter, and few entries have one:
/// the others' are not read, which was a sixth of what a question of the day took.
package struct AnswerCollector {
  private let bytes: [UInt8]
  private let days: ClosedRange<Day>
  private let recent: Day
  /// The scale's name, and an escape, behind which it may hide.
  private let scale: ByteFinder
  private let escape: ByteFinder
  private var found: [Answered] = []
  /// What an entry could not be read for, if anything.
  private var failure: JSONError?

  package init(
    from days: ClosedRange<Day>, recent: Day, before scale: String, in bytes: [UInt8]
  ) {
    self.bytes = bytes
    self.days = days
    self.recent = recent
    self.scale = ByteFinder(needle: Array(scale.utf8))
    escape = ByteFinder(needle: [UInt8(ascii: "\\")])
  }

  /// What the file of a month is sieved by, before any entry is passed: most of them do not matter.
  package static func sieve(
    _ month: Month, since first: Day, recent: Day, before scale: String
  ) -> LineSieve {
    func quoted(_ word: String) -> [UInt8] { Array("\"\(word)\"".utf8) }
    var sieve = LineSieve(exact: [])
    sieve.add(exact: quoted("asked"), since: first)
    sieve.add(exact: quoted(scale), since: first)
    if month >= recent.month { sieve.add(exact: quoted("readings"), since: recent) }
    return sieve
  }

  /// What was taken.
  package var answers: [Answered] {
    get throws(JSONError) {
      if let failure { throw failure }
      return found
    }
  }

  package mutating func take(_ view: EntryView) {
    guard view.isLive, days.contains(view.day), failure == nil,
      view.readings != nil || view.asked != nil
    else { return }
    do throws(JSONError) {
      let answered = view.hasOthers ? try shown(of: view) : try answered(view)
      if answered.question != nil || !answered.readings.isEmpty { found.append(answered) }
    } catch {
      failure = error
    }
  }

  private func answered(_ view: EntryView) throws(JSONError) -> Answered {
    var readings: [Reading] = []
    if let range = view.readings, view.day >= recent || mayMatter(range) {
      readings = try Reading.list(in: bytes, range)
    }
    var question: String?
    if let range = view.asked {
      question = try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
        try Asked.read(&reader).question
      }
    }
    return Answered(day: view.day, at: view.at, question: question, readings: readings)
  }

  /// One of the versions beside it may be the one to show.
  private func shown(of view: EntryView) throws(JSONError) -> Answered {
    let line = try JSONReader.read(bytes, range: view.record) { (reader) throws(JSONError) in
      try EntryLine(&reader)
    }
    if case .entry(let lineage) = line { return Answered(lineage.shown) }
    return Answered(day: view.day, at: view.at, question: nil, readings: [])
  }

  private func mayMatter(_ range: Range<Int>) -> Bool {
    scale.first(in: bytes, range) != nil || escape.first(in: bytes, range) != nil
  }
}

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
