/// The trends of several months in one.
package enum Trends {
  /// Joined from months in their order, where no day is in two of them; the line with the latest answer
  /// comes first.
  package static func joining(_ months: [[Trend]]) -> [Trend] {
    var joined: [Trend] = []
    var places: [Trend.Key: Int] = [:]
    for trend in months.joined() {
      guard let place = places[trend.key] else {
        places[trend.key] = joined.count
        joined.append(trend)
        continue
      }
      // In its place: taken out and put back, all its points would be copied for every month.
      joined[place].append(trend.points)
    }
    return joined.sorted { Self.rank($0) < Self.rank($1) }
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

extension Trend {
  /// Puts later points behind these; a week may lie in two months.
  fileprivate mutating func append(_ later: [Point]) {
    var later = later[...]
    if let first = later.first, points.last?.start == first.start {
      points[points.count - 1].join(first)
      later = later.dropFirst()
    }
    points += later
  }
}
