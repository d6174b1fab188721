/// The trends of several months in one.
public enum Trends {
  /// Joined from months in their order, where no day is in two of them; the line with the latest answer
  /// comes first.
  public static func joining(_ months: [[Trend]]) -> [Trend] {
    var joined: [Trend.Key: Trend] = [:]
    for trend in months.joined() {
      guard var known = joined[trend.key] else {
        joined[trend.key] = trend
        continue
      }
      // A week may lie in two months.
      var points = trend.points[...]
      if let first = points.first, known.points.last?.start == first.start {
        known.points[known.points.count - 1].join(first)
        points = points.dropFirst()
      }
      known.points += points
      joined[trend.key] = known
    }
    return joined.values.sorted { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ trend: Trend) -> (Int, String, String, Int) {
    let about =
      switch trend.key.about {
      case .none: ""
      case .person(let id): id.description
      case .name(let name): "~" + name
      }
    let last = trend.points.last?.start.daysSince1970 ?? 0
    return (-Int(last), trend.key.scale, about, trend.key.isGuess ? 1 : 0)
  }
}
