extension Review {
  /// What a review is made from; all that must not be brought up is left out here.
  public struct Material: Sendable {
    public var span: ReviewSpan
    public var days: ClosedRange<Day>
    public var today: Day
    /// The entries of those days.
    public var entries: [Entry]
    /// What is meant to be said, whenever it was written.
    public var sayings: [Entry]
    public var kept: [KeptThing]
    public var agreements: [Agreement]
    public var unasked: Unasked
    /// Whether a no was not free lately, or somebody is to be left in peace.
    public var isHard: Bool

    public init(_ span: ReviewSpan, _ days: ClosedRange<Day>, today: Day, unasked: Unasked) {
      self.span = span
      self.days = days
      self.today = today
      self.unasked = unasked
      entries = []
      sayings = []
      kept = []
      agreements = []
      isHard = false
    }
  }

  /// So many examples at most: a page, not a dashboard.
  static let mostLines = 6

  public init(_ material: Material) {
    days = material.days
    let entries = material.entries.keeping(material.unasked.mayShow)
    leavesOut = entries.count < material.entries.count
    let composer = ReviewComposer(material: material, entries: entries)
    sections = Self.order(isHard: material.isHard).compactMap { topic in
      let lines = composer.lines(topic)
      return lines.isEmpty ? nil : Section(topic: topic, lines: lines)
    }
  }
}

/// Chooses the lines of each section.
struct ReviewComposer {
  let material: Review.Material
  /// Those that may be shown, in order.
  let entries: [Entry]
  /// The places of those that have answers.
  let answering: [Int]

  init(material: Review.Material, entries: [Entry]) {
    self.material = material
    self.entries = entries
    answering = entries.indices.filter { !entries[$0].readings.isEmpty }
  }

  func lines(_ topic: Review.Topic) -> [Review.Line] {
    switch topic {
    case .good: latest([.thanks, .goodNews, .milestone])
    case .behaviours: behaviours
    case .asked: latest([.request])
    case .stoodBy: stoodBy
    case .hurt: latest([.hurt, .loss, .mended], besides: .world)
    case .outside: outside
    case .themes: themes
    case .written: written
    case .agreements: agreements
    case .parked: parked
    case .toSay: sayings
    }
  }

  private func latest(_ kinds: [Kind], besides whose: Whose? = nil) -> [Review.Line] {
    latest { kinds.contains($0.kind) && (whose == nil || $0.whose != whose) }
  }

  private var outside: [Review.Line] {
    latest { $0.kind == .remark || $0.whose == .world }
  }

  /// The last few of those that are so, in their order.
  ///
  /// Here and below entries are looked at where they lie: to copy one counts a dozen references, and a year
  /// has thousands.
  @inline(__always)
  private func latest(_ isSo: (Entry) -> Bool) -> [Review.Line] {
    var lines: [Review.Line] = []
    for place in entries.indices.reversed() where isSo(entries[place]) {
      lines.append(.entry(entries[place]))
      if lines.count == Review.mostLines { break }
    }
    return lines.reversed()
  }

  private static let shownElsewhere: [Kind] = [
    .thanks, .goodNews, .milestone, .request, .hurt, .loss, .mended, .remark, .say,
  ]

  /// From the whole of the time, so that the last week does not stand for the month.
  private var written: [Review.Line] {
    let notes = entries.indices.filter { place in
      !Self.shownElsewhere.contains(entries[place].kind) && entries[place].whose != .world
        && !entries[place].text.isEmpty
    }
    guard notes.count > Review.mostLines else { return notes.map { .entry(entries[$0]) } }
    return (0..<Review.mostLines).map { number in
      .entry(entries[notes[number * (notes.count - 1) / (Review.mostLines - 1)]])
    }
  }

  private static let behaviourScales = ["presence", "support", "trust", "play"]

  /// The latest example of each that was given, and of each that was received.
  private var behaviours: [Review.Line] {
    Self.behaviourScales.flatMap { scale in
      ["given", "received"].compactMap { latest(scale, side: $0) }
    }
  }

  private func latest(_ scale: String, side: String) -> Review.Line? {
    for place in answering.reversed() {
      for reading in entries[place].readings where reading.scale == scale && !reading.isGuess {
        guard case .word(let word) = reading.answer, word == side || word == "both",
          let about = reading.about
        else { continue }
        return .behaviour(scale, side: side, about, entries[place])
      }
    }
    return nil
  }

  /// Whom there is thanks for, who answered a request with yes, who gave support: each once.
  private var stoodBy: [Review.Line] {
    var people: [Subject] = []
    var lines: [Review.Line] = []
    for place in entries.indices.reversed() where lines.count < Review.mostLines {
      for subject in helpers(in: entries[place])
      where !people.contains(subject) && material.unasked.mayName(subject) {
        people.append(subject)
        lines.append(.person(subject, entries[place]))
      }
    }
    return Array(lines.prefix(Review.mostLines))
  }

  private func helpers(in entry: Entry) -> [Subject] {
    if entry.kind == .thanks || (entry.kind == .request && entry.outcome == .yes) {
      return entry.about.filter { $0 != .person(Person.me) }
    }
    return entry.readings.compactMap { reading in
      guard reading.scale == "support", !reading.isGuess,
        [.word("received"), .word("both")].contains(reading.answer)
      else { return nil }
      return reading.about
    }
  }

  private var agreements: [Review.Line] {
    material.agreements.filter { agreement in
      agreement.isDue(on: material.today) && agreement.parties.allSatisfy(material.unasked.mayName)
        && material.unasked.mayShow(agreement.text)
    }.map { .agreement($0) }
  }

  private var parked: [Review.Line] {
    material.kept.filter { thing in
      thing.isDue(on: material.today) && thing.about.allSatisfy(material.unasked.mayName)
        && material.unasked.mayShow(thing.text)
    }.map { .kept($0) }
  }

  private var sayings: [Review.Line] {
    material.sayings.filter {
      $0.outcome == nil && $0.day <= material.days.upperBound && material.unasked.mayShow($0)
    }.suffix(Review.mostLines).map { .entry($0) }
  }
}

extension [Entry] {
  /// Those that are so; where all of them are, none is copied.
  fileprivate func keeping(_ isSo: (Entry) -> Bool) -> [Entry] {
    guard let first = indices.first(where: { !isSo(self[$0]) }) else { return self }
    return self[..<first] + self[(first + 1)...].filter(isSo)
  }
}
