/// A relationship as it stood on the day of its web.
public struct DatedRelationship: Sendable {
  /// Those of the community, and where this one stands among them: a copy of each would take as long
  /// to make as the whole web.
  @usableFromInline let all: [Relationship]
  @usableFromInline let place: Int
  /// Which of its chapters held, -1 where it has none.
  @usableFromInline let chapterPlace: Int
  /// The relationship's id.
  public let id: Identifier
  /// How it stood on the day.
  public let standing: Standing
  /// The parties each once, where one is repeated.
  @usableFromInline let partiesOnce: [Identifier]?
  /// The parties who were alive, where one was not.
  @usableFromInline let survivors: [Identifier]?

  /// The parties, each once.
  @inlinable public var parties: [Identifier] { partiesOnce ?? all[place].parties }
  /// Those of them who were alive.
  @inlinable public var living: [Identifier] { survivors ?? parties }

  /// The whole relationship, with what was before and after.
  @inlinable public var relationship: Relationship { all[place] }
  /// The chapter that held on the day.
  @inlinable public var chapter: Relationship.Chapter {
    chapterPlace < 0 ? Relationship.Chapter() : all[place].chapters[chapterPlace]
  }

  /// What it was called, without the rest of its chapter.
  @inlinable public var labels: [Label] {
    chapterPlace < 0 ? [] : all[place].chapters[chapterPlace].labels
  }

  /// Whether it had begun and was not over.
  public var isCurrent: Bool { standing == .current }
  /// Whether it is the relationship of `me` to oneself.
  public var isToMyself: Bool { id == Relationship.toMyself }
}

extension DatedRelationship: Hashable {
  /// Whether two are of one relationship and stood alike.
  public static func == (one: DatedRelationship, other: DatedRelationship) -> Bool {
    one.relationship == other.relationship && one.chapter == other.chapter
      && one.standing == other.standing && one.parties == other.parties
      && one.living == other.living
  }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension DatedRelationship {
  init(_ all: [Relationship], _ place: Int, on day: Day, _ dead: Roster) {
    let once = all[place].parties.eachOnce
    let parties = once ?? all[place].parties
    let survivors = dead.ids.isEmpty ? nil : parties.filter { dead[$0] == nil }
    let course = RelationshipCourse(of: all, at: place)
    let chapter = course.chapterPlace(on: day)
    let standing = course.standing(on: day, in: chapter)
    // A relationship between two of whom one died is over, unless somebody says that it goes on.
    let isLeftAlone = parties.count > 1 && (survivors?.count ?? parties.count) < 2
    self.init(
      all: all, place: place, chapterPlace: chapter ?? -1, id: all[place].id,
      standing: standing == .current && isLeftAlone ? .over : standing, partiesOnce: once,
      survivors: survivors)
  }

  /// What makes roles.
  var bonds: Bonds {
    guard chapterPlace >= 0 else { return Bonds() }
    let chapters = all[place].chapters
    return Bonds(
      labels, home: chapters[chapterPlace].home, shares: chapters[chapterPlace].shares)
  }

  struct Bonds {
    var arePartners = false
    var shareHome = false
    var shareChildren = false

    init() {}

    init(_ labels: [Label], home: Home?, shares: [Share]) {
      for label in labels {
        if label == .partner { arePartners = true }
        if label == .coParent { shareChildren = true }
      }
      shareHome = home == .together
      shareChildren = shareChildren || shares.contains(.children)
    }
  }
}

extension [Identifier] {
  /// The list without what is repeated; nil where nothing is, as in nearly every relationship.
  fileprivate var eachOnce: [Identifier]? {
    guard count > 2 || count == 2 && self[0] == self[1] else { return nil }
    var once: [Identifier] = []
    for id in self where !once.contains(id) { once.append(id) }
    return once
  }
}
