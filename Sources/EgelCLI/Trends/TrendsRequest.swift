internal import CommandLineKit
internal import EgelCore

/// What is asked of `egel trends`: which scales, about whom, from when to when, and how.
struct TrendsRequest {
  /// In the order in which they were typed; none means those answered last.
  var scales: [String] = []
  /// Those asked for by name.
  var people: Set<Subject> = []
  var names: Set<Folded> = []
  var days: ClosedRange<Day>
  var step: TrendStep?

  /// So many days back, where nothing else is said.
  static let usualDays = 90

  /// Whether a line is one of those asked for.
  func isWanted(_ key: Trend.Key) -> Bool {
    guard !people.isEmpty || !names.isEmpty else { return true }
    switch key.about {
    case .none: return false
    case .some(.name(let name)): return names.contains(Folded(name))
    case .some(let subject): return people.contains(subject)
    }
  }

  /// The steps that are possible, from the one asked for or the finest on.
  func step(for room: Int) -> TrendStep {
    if let step { return step }
    guard days.lowerBound != .earliest else { return .month }
    return TrendStep.allCases.first { $0.starts(in: days).count <= room } ?? .month
  }
}

extension Session {
  func trendsRequest(_ matches: Matches, in community: Community) throws -> TrendsRequest {
    var filter = try filter(matches)
    if !hasSpan(matches) {
      let first = today.adding(days: 1 - TrendsRequest.usualDays) ?? .earliest
      filter.days = first...today
    }
    // Nothing has been answered yet after today, unless it says so.
    let isOpen = filter.days.upperBound == .latest && filter.days.lowerBound <= today
    var request = TrendsRequest(
      days: isOpen ? filter.days.lowerBound...today : filter.days)
    request.step = matches[TrendsCommand.step]
    request.people = Set(filter.about)
    request.names = Set(filter.names)
    for word in matches[TrendsCommand.scales] {
      let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      request.scales.append(parts[0].lowercased())
      guard parts.count > 1 else { continue }
      let person = try self.person(String(parts[1]), in: community)
      request.people.insert(.person(person.id))
      request.names.formUnion([person.name, person.alias ?? ""].map { Folded($0) })
    }
    return request
  }
}
