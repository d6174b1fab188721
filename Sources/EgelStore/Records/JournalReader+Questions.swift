package import EgelCore

extension JournalReader {
  /// The person's own questions.
  package func ownQuestions() throws(StoreFailure) -> [OwnQuestion] {
    guard files.hold(FileName.questions, among: names) else { return [] }
    return try Shelf<OwnQuestion>(FileName.questions, in: files, among: names).table.records
  }

  /// The entries of some days that carry readings or answer a question, and nothing but that of most; of
  /// those from before the recent days, no readings but where one is on this scale.
  package func answers(
    in days: ClosedRange<Day>, recent: Day, before scale: String
  ) throws(StoreFailure) -> [Entry] {
    var found: [Entry] = []
    for month in months where (days.lowerBound.month...days.upperBound.month).contains(month) {
      let file = try entries(of: month)
      for view in file.views where view.isLive && days.contains(view.day) {
        guard view.readings != nil || view.asked != nil else { continue }
        if let answers = try? file.answers(of: view, recent: recent, before: scale) {
          found.append(answers)
        } else if case .entry(let lineage) = try line(of: view, in: file, month: month) {
          found.append(lineage.shown)
        }
      }
    }
    return found
  }
}

extension JournalWriter {
  /// Puts an own question in the place of all versions of it.
  package mutating func put(_ question: OwnQuestion) throws(StoreFailure) {
    try shelve(question)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ question: OwnQuestion) throws(StoreFailure) {
    try shelveWithoutTrace(question)
  }

  /// Takes an own question away; answers to it stay as they were worded.
  package mutating func removeQuestion(_ id: Identifier) throws(StoreFailure) {
    try unshelve(id, OwnQuestion.self)
  }
}
