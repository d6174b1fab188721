package import EgelCore
internal import JSON

extension JournalReader {
  /// What was answered on some days; of those before the recent ones, no readings but where one is on
  /// this scale.
  package func answers(
    in days: ClosedRange<Day>, recent: Day, before scale: String
  ) throws(StoreFailure) -> [Answered] {
    var found: [Answered] = []
    for month in months where (days.lowerBound.month...days.upperBound.month).contains(month) {
      let sieve = AnswerCollector.sieve(
        month, since: days.lowerBound, recent: recent, before: scale)
      let collector = try skim(
        month, sieve, { AnswerCollector(from: days, recent: recent, before: scale, in: $0) },
        { $0.take($1) })
      found += try naming(FileName.entries(of: month)) { () throws(JSONError) in
        try collector.answers
      }
    }
    return found
  }
}
