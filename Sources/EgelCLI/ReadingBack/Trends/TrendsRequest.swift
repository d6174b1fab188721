internal import CommandLineKit
internal import EgelCore

/// What is asked of `egel trends`: which scales, about whom, from when to when, and how.
struct TrendsRequest {
  /// In the order in which they were typed; none means those answered last.
  var lines: [AskedLine] = []
  /// The people all of it is about; empty means everybody.
  var people: Set<Subject> = []
  var names: Set<Folded> = []
  /// What they are called.
  var about: [String] = []
  var days: ClosedRange<Day>
  var step: TrendStep?

  /// How many days back, unless a span is typed.
  static let usualDays = 90

  /// The scales that are asked for, each once.
  var scales: [String] {
    var scales: [String] = []
    for line in lines where !scales.contains(line.scale) { scales.append(line.scale) }
    return scales
  }

  /// Whether a scale may be spoken of: one about desire, while that is off, only where it was named.
  func mayTell(_ scale: String, _ book: ScaleBook) -> Bool {
    !book.isUnlisted(scale) || lines.contains { $0.scale == scale }
  }

  /// Whether a line is one of those asked for: a scale with a person names its own line.
  func isWanted(_ key: Trend.Key) -> Bool {
    lines.isEmpty ? isAbout(key) : lines.contains { isWanted(key, by: $0) }
  }

  func isWanted(_ key: Trend.Key, by line: AskedLine) -> Bool {
    line.person == nil ? line.scale == key.scale && isAbout(key) : line.isNamed(key)
  }

  /// Whether the person of a line was asked for by name.
  func isNamed(_ key: Trend.Key) -> Bool {
    isNarrowed && isAbout(key) || lines.contains { $0.isNamed(key) }
  }

  /// Whether it is limited to some people.
  var isNarrowed: Bool { !people.isEmpty || !names.isEmpty }

  func isAbout(_ key: Trend.Key) -> Bool {
    guard isNarrowed else { return true }
    switch key.about {
    case .none: return false
    case .some(.name(let name)): return names.contains(Folded(name))
    case .some(let subject): return people.contains(subject)
    }
  }

  /// The step that was asked for, or the finest one that fits.
  func step(for room: Int) -> TrendStep {
    if let step { return step }
    guard days.lowerBound != .earliest else { return .month }
    return TrendStep.allCases.first { $0.starts(in: days).count <= room } ?? .month
  }
}

extension TrendsRequest {
  init(
    _ matches: Matches, in community: Community, _ book: ScaleBook, _ session: Session
  ) throws {
    let today = session.today
    var filter = try FilterOptions.filter(matches, session)
    if !FilterOptions.hasSpan(matches) {
      let first = today.adding(days: 1 - Self.usualDays) ?? .earliest
      filter.days = first...today
    }
    // Nothing has been answered yet after today, unless it says so.
    let isOpen = filter.days.upperBound == .latest && filter.days.lowerBound <= today
    days = isOpen ? filter.days.lowerBound...today : filter.days
    step = matches[TrendsCommand.step]
    people = Set(filter.about)
    names = Set(filter.names)
    about = matches[FilterOptions.about].map { typed in
      guard case .one(let person) = Naming(community.people).find(typed) else { return typed }
      return person.called(in: session.language)
    }
    for word in matches[TrendsCommand.scales] {
      let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let person =
        try parts.count > 1 ? People(session).person(String(parts[1]), in: community) : nil
      let scale = book.page(typed: String(parts[0]))?.scale.key ?? parts[0].lowercased()
      lines.append(AskedLine(scale: scale, person: person))
    }
  }
}

/// What is asked of one scale: `near`, or `near.sam`.
struct AskedLine {
  let scale: String
  /// Nil where it is about everybody.
  let person: Person?

  /// Whether a line is the one that is named.
  func isNamed(_ key: Trend.Key) -> Bool {
    guard let person, key.scale == scale else { return false }
    switch key.about {
    case .none: return false
    case .some(.person(let id)): return id == person.id
    case .some(.name(let name)):
      return [person.name, person.alias ?? ""].contains { Folded($0) == Folded(name) }
    }
  }
}
