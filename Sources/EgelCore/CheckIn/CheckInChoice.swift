/// Which scales a check-in brings up by itself: at most three in all unless more was asked for.
package struct CheckInChoice: Sendable {
  package static let usualCount = 3

  private let book: ScaleBook
  private let web: Web
  /// Those to whom a no was not free lately.
  private let notFree: Set<Identifier>

  package init(_ book: ScaleBook, in web: Web, notFree: Set<Identifier>) {
    self.book = book
    self.web = web
    self.notFree = notFree
  }

  /// What is asked when today is about these people; nobody means about oneself alone.
  package func questions(about people: [Subject], more: Bool) -> [ScaleQuestion] {
    more ? everything(about: people) : few(about: people)
  }

  /// Whether a scale is ever asked about somebody, also when it was asked for.
  package func suits(_ scale: Scale, _ subject: Subject) -> Bool {
    guard case .person(let id) = subject else { return true }
    return !(scale.isForAdults && (web.person(id)?.isMinor ?? false))
  }

  private func everything(about people: [Subject]) -> [ScaleQuestion] {
    let own = oneself.map { ScaleQuestion($0) }
    return own
      + people.flatMap { person in
        book.on.map(\.scale).filter { $0.about == .person && fits($0, person) }
          .map { ScaleQuestion($0, about: person) }
      }
  }

  private func few(about people: [Subject]) -> [ScaleQuestion] {
    let rest = oneself.filter { !["mood", "zone"].contains($0.readyKey) }
    let mood = oneself.filter { $0.readyKey == "mood" }.map { ScaleQuestion($0) }
    let zone = oneself.filter { $0.readyKey == "zone" }.map { ScaleQuestion($0) }
    switch people.count {
    case 0:
      let others = turn(rest, Self.usualCount - mood.count - zone.count).map { ScaleQuestion($0) }
      return mood + zone + others
    case 1: return Array((zone + two(about: people[0])).prefix(Self.usualCount))
    default:
      let near = people.compactMap { person in
        first(for: person).map { ScaleQuestion($0, about: person) }
      }
      return Array((near.count < Self.usualCount ? zone + near : near).prefix(Self.usualCount))
    }
  }

  /// Nearness and one that changes by the day; compersion only ever comes beside jealousy.
  private func two(about person: Subject) -> [ScaleQuestion] {
    let fitting = daily(person)
    guard let first = first(for: person) else { return [] }
    let own = book.on.filter { page in page.isOwn && fitting.contains(page.scale) }.map(\.scale)
    let others = (own.isEmpty ? fitting : own).filter {
      $0.key != first.key && $0.readyKey != "repaired"
    }
    guard let second = turn(others, 1).first else { return [ScaleQuestion(first, about: person)] }
    let chosen = second.isOfOthers ? fitting.filter(\.isOfOthers) : [first, second]
    return chosen.map { ScaleQuestion($0, about: person) }
  }

  private func first(for person: Subject) -> Scale? {
    let fitting = daily(person)
    return fitting.first { $0.key == "near" } ?? fitting.first
  }

  private func daily(_ person: Subject) -> [Scale] {
    book.on.map(\.scale)
      .filter { $0.about == .person && $0.rhythm == .daily && fits($0, person) }
  }

  private var oneself: [Scale] {
    book.on.map(\.scale).filter { scale in
      scale.about == .oneself && (!scale.needs.contains(.someone) || hasRelationships)
    }
  }

  private var hasRelationships: Bool {
    web.relationships(of: Person.me).contains { $0.isCurrent && !$0.isToMyself }
  }

  /// So many of them, others on another day.
  private func turn(_ scales: [Scale], _ count: Int) -> [Scale] {
    guard !scales.isEmpty else { return [] }
    let start = Int(web.day.daysSince1970) % scales.count
    return (0..<min(count, scales.count)).map { scales[(start + $0) % scales.count] }
  }
}

// What fits whom.

extension CheckInChoice {
  /// Whether a scale may be brought up about somebody without being asked for.
  private func fits(_ scale: Scale, _ subject: Subject) -> Bool {
    guard suits(scale, subject) else { return false }
    guard case .person(let id) = subject else { return scale.isForAnyone }
    if scale.isOfDesire { return isIntimate(id) }
    if scale.needs.contains(.openRelationship) && !isOpen(id) { return false }
    if scale.readyKey == "compersion" { return hasOthers(id) && !notFree.contains(id) }
    if scale.readyKey == "jealousy" { return hasOthers(id) }
    return true
  }

  private func relationships(_ id: Identifier) -> [DatedRelationship] {
    web.relationships(between: Person.me, id).filter(\.isCurrent)
  }

  private func isOpen(_ id: Identifier) -> Bool { relationships(id).contains { web.isOpen($0) } }

  /// Whether there is anything with others to be happy or jealous about.
  private func hasOthers(_ id: Identifier) -> Bool {
    isOpen(id) || web.partners(of: id).contains { $0 != Person.me }
  }

  private func isIntimate(_ id: Identifier) -> Bool {
    let labels: [Label] = [.partner, .lover, .friendsWithBenefits]
    return relationships(id).contains { relationship in
      relationship.chapter.labels.contains { labels.contains($0) }
        || relationship.chapter.shares.contains(.sex)
    }
  }
}

extension Scale {
  /// Whether it fits somebody of whom only a name is known.
  fileprivate var isForAnyone: Bool { needs.isEmpty && !isForAdults }
}

/// A scale, and whom it is asked about.
package struct ScaleQuestion: Hashable, Sendable {
  package let scale: Scale
  /// Nobody where it is about oneself.
  package let about: Subject?

  package init(_ scale: Scale, about: Subject? = nil) {
    self.scale = scale
    self.about = about
  }
}
