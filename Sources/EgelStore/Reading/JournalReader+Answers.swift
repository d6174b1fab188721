package import EgelCore
internal import EgelJSON

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

  /// Whether something was written on a day before this one. A file of an earlier month says so by its
  /// name; only where this month is the first are its entries looked at.
  package func hasEntries(before day: Day) throws(StoreFailure) -> Bool {
    guard let first = months.first, first <= day.month else { return false }
    if first < day.month { return true }
    return try skim(first, nil, { _ in false }, { $0 = $0 || $1.day < day })
  }
}
