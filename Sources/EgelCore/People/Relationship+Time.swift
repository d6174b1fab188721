extension Relationship {
  /// How the relationship was on a day: the latest chapter that had begun, else the first.
  public func chapter(on day: Day) -> Chapter {
    RelationshipCourse(self).chapterPlace(on: day).map { chapters[$0] } ?? Chapter()
  }

  /// One party's form within the relationship on a day, if one had begun.
  public func stance(of person: Identifier, on day: Day) -> Stance? {
    if stances.isEmpty { return nil }
    return stances.filter { $0.person == person }.latest(by: day) { $0.form.since?.earliest }
  }

  /// How the relationship stood on a day.
  public func standing(on day: Day) -> Standing {
    let course = RelationshipCourse(self)
    return course.standing(on: day, in: course.chapterPlace(on: day))
  }

  /// Whether it had begun and was not over on a day.
  public func isCurrent(on day: Day) -> Bool { standing(on: day) == .current }

  /// Whether nobody has said that it is over, but it may be: on a day within "ended 2019".
  package func mayBeOver(on day: Day) -> Bool {
    let ends = chapters.filter(\.state.isOver).map(\.since) + [ended]
    return ends.contains { $0?.days.contains(day) ?? false }
  }

  /// The slowing that holds on a day, if the relationship goes slower.
  public func slowing(on day: Day) -> Slowing? {
    slowings.filter { $0.ended.map { day < $0 } ?? true }.latest(by: day) { $0.since }
  }

  /// Takes back an end that was noted and is still to come.
  package mutating func withdrawEndAhead(of today: Day) {
    chapters.removeAll { chapter in
      chapter.state.isOver && (chapter.since.map { $0.earliest > today } ?? false)
    }
    if let ended, ended.earliest > today { self.ended = nil }
  }

  /// Begins a new chapter from the one that held then; one that began at the same time is changed.
  public mutating func begin(_ since: PartialDate, _ change: (inout Chapter) -> Void) {
    if let place = chapters.lastIndex(where: { $0.since == since }) {
      change(&chapters[place])
      return
    }
    var next = chapter(on: since.earliest)
    next.since = since
    change(&next)
    let place = chapters.lastIndex { ($0.since?.earliest ?? .earliest) <= since.earliest }
    chapters.insert(next, at: place.map { $0 + 1 } ?? 0)
  }
}

/// How a relationship went: the parts of it that time asks for, since to copy a whole one takes longer than to
/// look at it.
struct RelationshipCourse {
  private let began: PartialDate?
  private let ended: PartialDate?
  private let chapters: [Relationship.Chapter]

  init(_ relationship: Relationship) {
    began = relationship.began
    ended = relationship.ended
    chapters = relationship.chapters
  }

  init(of relationships: [Relationship], at place: Int) {
    began = relationships[place].began
    ended = relationships[place].ended
    chapters = relationships[place].chapters
  }

  /// Which chapter holds on a day; most relationships have only one.
  func chapterPlace(on day: Day) -> Int? {
    chapters.count < 2
      ? chapters.indices.first : chapters.latestPlace(by: day, \.start) ?? firstChapterPlace
  }

  /// How the relationship stood, where it is known which chapter holds.
  func standing(on day: Day, in chapter: Int?) -> Standing {
    if let beginning, day < beginning { return .notYet }
    let state = chapter.map { chapters[$0].state } ?? .steady
    if state == .goesOn { return .goesOn }
    return state.isOver || (ended?.hasEnded(by: day) ?? false) ? .over : .current
  }

  /// The first day of the relationship, if it is known.
  private var beginning: Day? {
    began.map(\.earliest) ?? firstChapterPlace.flatMap { chapters[$0].since?.earliest }
  }

  private var firstChapterPlace: Int? {
    if chapters.count < 2 { return chapters.indices.first }
    return chapters.indices.min {
      (chapters[$0].start ?? .earliest) < (chapters[$1].start ?? .earliest)
    }
  }
}

extension Relationship.Chapter {
  /// The day from which it holds; a chapter in which the relationship is over is an ending.
  fileprivate var start: Day? {
    state.isOver ? since?.latest : since?.earliest
  }
}

/// How a relationship stands on a day.
public enum Standing: String, CaseIterable, Sendable {
  /// It had not begun.
  case notYet = "not-yet"
  /// Begun and not over; slowed and paused relationships are current too.
  case current
  /// After a death, because the person says that it goes on: kept and shown, but of no role to the
  /// living.
  case goesOn = "goes-on"
  /// It had ended.
  case over
}

extension Relationship.State {
  /// Whether a relationship in this state is over.
  public var isOver: Bool {
    switch self {
    case .estranged, .ended, .endedByDeath: true
    case .budding, .steady, .slowed, .paused, .onAndOff, .goesOn: false
    }
  }
}
