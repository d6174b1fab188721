package import EgelCore

extension JournalReader {
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
          if answers.asked != nil || !answers.readings.isEmpty { found.append(answers) }
        } else if case .entry(let lineage) = try line(of: view, in: file, month: month) {
          found.append(lineage.shown)
        }
      }
    }
    return found
  }
}
