package import EgelCore
internal import JSON

extension JournalReader {
  /// The answers of a month, laid together.
  package func trends(
    of month: Month, _ wish: TrendWish, _ sieve: LineSieve
  ) throws -> [Trend] {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return [] }
      let found = try naming(name) { () throws(JSONError) in
        try TrendCollector.trends(wish, sieve, in: bytes)
      }
      if let found { return found }
    }
    return try skim(month, sieve, { TrendCollector(wish, in: $0) }, { $0.take($1) }).trends
  }
}
