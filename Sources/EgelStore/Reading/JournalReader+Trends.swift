package import EgelCore
internal import EgelJSON

extension JournalReader {
  /// So many months go into one collector: to begin one and to join what it has is the work of a hundred
  /// answers.
  private static let monthsTogether = 8

  /// The answers of a span, laid together.
  package func trends(_ wish: TrendWish) throws -> [Trend] {
    let span = wish.days.lowerBound.month...wish.days.upperBound.month
    let wanted = months.filter(span.contains)
    let sieve = wish.sieve
    let starts = Array(stride(from: 0, to: wanted.count, by: Self.monthsTogether))
    let parts = try gather(starts, alone: Self.fewMonths / Self.monthsTogether) { start in
      let few = wanted[start..<min(start + Self.monthsTogether, wanted.count)]
      return try trends(of: few, wish, sieve)
    }
    return Trends.joining(parts)
  }

  /// Of a few months, in their order. Where one is not as this program writes it, each is looked at by
  /// itself.
  private func trends(
    of months: ArraySlice<Month>, _ wish: TrendWish, _ sieve: LineSieve
  ) throws -> [Trend] {
    var collector = TrendCollector(wish)
    for month in months {
      guard try take(month, into: &collector, sieve) else {
        return Trends.joining(try months.map { try trends(of: $0, wish, sieve) })
      }
    }
    return try collector.trends
  }

  private func take(
    _ month: Month, into collector: inout TrendCollector, _ sieve: LineSieve
  ) throws(StoreFailure) -> Bool {
    guard foreign[month] == nil else { return false }
    guard let bytes = try files.contents(of: FileName.entries(of: month)) else { return true }
    return try naming(FileName.entries(of: month)) { () throws(JSONError) in
      try collector.take(month: bytes, sieve)
    }
  }

  private func trends(
    of month: Month, _ wish: TrendWish, _ sieve: LineSieve
  ) throws -> [Trend] {
    try skim(month, sieve, { TrendCollector(wish, in: $0) }, { $0.take($1) }).trends
  }
}
