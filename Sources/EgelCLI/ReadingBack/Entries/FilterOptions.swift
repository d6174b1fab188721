internal import CommandLineKit
internal import EgelCore

/// The options that choose entries, the same for every command that has them.
enum FilterOptions {
  static let from = Key.option("from", TypedDay.reader, "from this day on (looks back)")
  static let to = Key.option("to", TypedDay.reader, "up to and with this day (looks back)")
  static let day = Key.option(
    "day", TypedDay.reader, "on this day, or in this month or year (looks back)")
  static let about = Key.repeated(
    "about", .text("NAME", offer: .ask("names")), "about this person; again for any of several")
  static let tag = Key.repeated(
    "tag", short: "t", .text("TAG", offer: .ask("tags")), "with this tag; again for all of several")
  static let kind = Key.repeated(
    "kind", short: "k", .choice("KIND", of: Kind.self), "of this kind; again for any of several")

  @ArgumentTable static var all: [Argument] {
    from
    to
    day
    about
    tag
    kind
  }
}

extension Session {
  func filter(_ matches: Matches) throws -> EntryFilter {
    var filter = EntryFilter()
    if let typed = matches[FilterOptions.day] {
      filter.days = try span(typed, for: FilterOptions.day)
    }
    if let typed = matches[FilterOptions.from] {
      let first = try span(typed, for: FilterOptions.from).lowerBound
      filter.days = max(first, filter.days.lowerBound)...max(first, filter.days.upperBound)
    }
    if let typed = matches[FilterOptions.to] {
      let last = try span(typed, for: FilterOptions.to).upperBound
      guard last >= filter.days.lowerBound else {
        throw Failure.spanBackwards(from: filter.days.lowerBound, to: last)
      }
      filter.days = filter.days.lowerBound...min(last, filter.days.upperBound)
    }
    if matches.has(FilterOptions.kind) { filter.kinds = matches[FilterOptions.kind] }
    if matches.has(FilterOptions.tag) {
      filter.tags = matches[FilterOptions.tag].map { Folded(Tag.bare($0)) }
    }
    if matches.has(FilterOptions.about) {
      let people = try self.filter(naming: matches[FilterOptions.about])
      filter.about = people.about
      filter.names = people.names
    }
    return filter
  }

  /// A filter for whatever is about these people, linked or only named.
  func filter(naming typed: [String]) throws -> EntryFilter {
    var filter = EntryFilter()
    guard !typed.isEmpty else { return filter }
    let community = try community()
    for name in typed {
      filter.names.append(Folded(name))
      switch Naming(community.people).find(name) {
      case .one(let person):
        filter.about.append(.person(person.id))
        filter.names += self.naming(person).names
      case .several(let people): throw Failure.ambiguousName(name, people.map { described($0) })
      case .none: break
      }
    }
    return filter
  }

  /// Whether the person said from when to when.
  func hasSpan(_ matches: Matches) -> Bool {
    matches.has(FilterOptions.from) || matches.has(FilterOptions.to)
      || matches.has(FilterOptions.day)
  }
}
