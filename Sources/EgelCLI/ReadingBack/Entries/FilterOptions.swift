internal import CommandLineKit
internal import EgelCore

/// The options that choose entries, the same for every command that has them.
enum FilterOptions {
  static let from = Key.option(
    "from", TypedDay.reader,
    Words(nl: "vanaf deze dag (terug)", en: "from this day on (looks back)"))
  static let to = Key.option(
    "to", TypedDay.reader,
    Words(nl: "tot en met deze dag (terug)", en: "up to and including this day (looks back)"))
  static let day = Key.option(
    "day", TypedDay.reader,
    Words(
      nl: "op deze dag, of in deze maand of dit jaar (terug)",
      en: "on this day, or in this month or year (looks back)"))
  static let about = Key.repeated(
    "about", .text(.name, offer: .ask("names")),
    Words(
      nl: "over deze persoon; herhaalbaar voor een van meer",
      en: "about this person; repeatable, for any of several"))
  static let tag = Key.repeated(
    "tag", short: "t", .text(.tag, offer: .ask("tags")),
    Words(
      nl: "met deze tag; herhaalbaar voor alle samen",
      en: "with this tag; repeatable, for all of them"))
  static let kind = Key.repeated(
    "kind", short: "k", .spoken(.kind, of: Kind.self),
    Words(
      nl: "van deze soort; herhaalbaar voor een van meer",
      en: "of this kind; repeatable, for any of several"))

  @ArgumentTable static var all: [Argument] {
    from
    to
    day
    about
    tag
    kind
  }
}

extension FilterOptions {
  static func filter(_ matches: Matches, _ session: Session) throws -> EntryFilter {
    let dates = DateOptions(session)
    var filter = EntryFilter()
    if let typed = matches[day] { filter.days = try dates.span(typed, for: day) }
    if let typed = matches[from] {
      let first = try dates.span(typed, for: from).lowerBound
      filter.days = max(first, filter.days.lowerBound)...max(first, filter.days.upperBound)
    }
    if let typed = matches[to] {
      let last = try dates.span(typed, for: to).upperBound
      guard last >= filter.days.lowerBound else {
        throw DateFailure.spanBackwards(from: filter.days.lowerBound, to: last)
      }
      filter.days = filter.days.lowerBound...min(last, filter.days.upperBound)
    }
    if matches.has(kind) { filter.kinds = matches[kind] }
    if matches.has(tag) { filter.tags = matches[tag].map { Folded(Tag.bare($0)) } }
    if matches.has(about) {
      let people = try self.filter(naming: matches[about], session)
      filter.about = people.about
      filter.names = people.names
    }
    return filter
  }

  /// A filter for entries about these people, linked or only named.
  static func filter(naming typed: [String], _ session: Session) throws -> EntryFilter {
    var filter = EntryFilter()
    guard !typed.isEmpty else { return filter }
    let community = try session.journal.community()
    for name in typed {
      filter.names.append(Folded(name))
      switch Naming(community.people).find(name) {
      case .one(let person):
        filter.about.append(.person(person.id))
        filter.names += person.spellings
      case .several(let people):
        throw PeopleFailure.ambiguousName(name, people.map { $0.described(in: session.language) })
      case .none: break
      }
    }
    return filter
  }

  /// Whether a span was typed.
  static func hasSpan(_ matches: Matches) -> Bool {
    matches.has(from) || matches.has(to) || matches.has(day)
  }
}
