package import EgelCore
internal import JSON

extension JournalReader {
  /// The entries of some days that carry readings or answer a question, and nothing but that of most; of
  /// those from before the recent days, no readings but where one is on this scale.
  package func answers(
    in days: ClosedRange<Day>, recent: Day, before scale: String
  ) throws(StoreFailure) -> [Entry] {
    var found: [Entry] = []
    for month in months where (days.lowerBound.month...days.upperBound.month).contains(month) {
      let collector = try skim(
        month, nil, { AnswerCollector(from: days, recent: recent, before: scale, in: $0) },
        { $0.take($1) })
      found += try naming(FileName.entries(of: month)) { () throws(JSONError) in
        try collector.entries
      }
    }
    return found
  }
}
