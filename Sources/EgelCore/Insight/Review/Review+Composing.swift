extension Review {
  /// What a review is made from; all that must not be brought up is left out here.
  package struct Material: Sendable {
    package var span: ReviewSpan
    package var days: ClosedRange<Day>
    package var today: Day
    /// The entries of those days.
    package var entries: [Entry]
    /// What is meant to be said, whenever it was written.
    package var sayings: [Entry]
    package var kept: [KeptThing]
    package var agreements: [Agreement]
    package var unasked: Unasked
    /// Whether a no was not free lately, or somebody is to be left in peace.
    package var isHard: Bool

    package init(_ span: ReviewSpan, _ days: ClosedRange<Day>, today: Day, unasked: Unasked) {
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

  package init(_ material: Material) {
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
  private let places: ReviewPlaces

  init(material: Review.Material, entries: [Entry]) {
    self.material = material
    self.entries = entries
    answering = entries.indices.filter { !entries[$0].readings.isEmpty }
    places = ReviewPlaces(entries)
  }

  func lines(_ topic: Review.Topic) -> [Review.Line] {
    switch topic {
    case .hard: material.isHard ? unfree : []
    case .good: good.map { .entry(entries[$0]) }
    case .behaviours: behaviours
    case .asked: examples(places.asked)
    case .stoodBy: stoodBy
    case .hurt: examples(places.hurt)
    case .outside: examples(places.outside)
    case .themes: themes
    case .written: examples(places.written)
    case .agreements: agreements
    case .parked: parked
    case .toSay: sayings
    }
  }

  private var good: [Int] { Self.spread(places.good) }

  private func examples(_ places: [Int]) -> [Review.Line] {
    Self.spread(places).map { .entry(entries[$0]) }
  }

  /// From the whole of the time, so that the last week does not stand for the month.
  private static func spread<Place>(_ places: [Place]) -> [Place] {
    guard places.count > Review.mostLines else { return places }
    return (0..<Review.mostLines).map { places[$0 * (places.count - 1) / (Review.mostLines - 1)] }
  }

  private var unfree: [Review.Line] {
    let found = answering.flatMap { place in
      FreeNo.low(in: entries[place]).map { Review.Line.unfree($0, entries[place]) }
    }
    return Self.spread(found)
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

  /// Whom there is thanks for, who answered a request with yes, who gave support: each once, and not by an
  /// entry that stands among what was good.
  private var stoodBy: [Review.Line] {
    let good = good
    var people: [Subject] = []
    var lines: [Review.Line] = []
    for place in entries.indices.reversed()
    where lines.count < Review.mostLines && !good.contains(place) {
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

extension ReviewComposer {
  /// Tags and feelings that went away and came back, as waves; how often is not said.
  var themes: [Review.Line] {
    var gathered = GatheredThemes()
    for place in entries.indices { gathered.take(entries[place]) }
    let themes = gathered.themes.compactMap { theme -> (waves: [Wave], word: String)? in
      let waves = waves(theme.found)
      return waves.count > 1 ? (waves, theme.word) : nil
    }
    return themes.sorted { ($1.waves.count, $0.word) < ($0.waves.count, $1.word) }
      .prefix(Review.mostLines)
      .map { .theme($0.word, waves: $0.waves.map(\.days), entries: $0.waves.map(\.last)) }
  }

  private struct Wave {
    var days: ClosedRange<Day>
    var last: Identifier
  }

  private func waves(_ found: [(day: Day, id: Identifier)]) -> [Wave] {
    var waves: [Wave] = []
    for (day, id) in found.sorted(by: { $0.day < $1.day }) {
      if let last = waves.last, last.days.upperBound.distance(to: day) <= material.span.gap {
        waves[waves.count - 1] = Wave(days: last.days.lowerBound...day, last: id)
      } else {
        waves.append(Wave(days: day...day, last: id))
      }
    }
    return waves
  }
}

/// Where the entries of each section lie, found in one pass.
///
/// Entries are looked at where they lie: to copy one counts a dozen references, and a year has thousands.
struct ReviewPlaces {
  private(set) var good: [Int] = []
  private(set) var asked: [Int] = []
  /// What hurt and what was made up, apart from what came from outside.
  private(set) var hurt: [Int] = []
  private(set) var outside: [Int] = []
  /// Plain words that stand nowhere else.
  private(set) var written: [Int] = []

  init(_ entries: [Entry]) {
    for place in entries.indices {
      let kind = entries[place].kind
      let isOutside = entries[place].whose == .world
      switch kind {
      case .thanks, .goodNews, .milestone: good.append(place)
      case .request: asked.append(place)
      case .hurt, .loss, .repaired:
        if !isOutside { hurt.append(place) }
      case .note, .checkIn, .reflection:
        if !isOutside && !entries[place].text.isEmpty { written.append(place) }
      case .remark, .say: break
      }
      if isOutside || kind == .remark { outside.append(place) }
    }
  }
}
