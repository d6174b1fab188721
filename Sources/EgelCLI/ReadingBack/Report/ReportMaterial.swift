internal import EgelCore
internal import EgelExchange
internal import EgelStore

/// What a report is made from, with everything left out that does not leave the journal.
struct ReportMaterial {
  let community: Community
  let web: Web
  let review: Review
  let trends: [Trend]
  /// Compersion and jealousy by day, by person.
  let both: [(person: Subject, compersion: Trend?, jealousy: Trend?)]
  let step: TrendStep
  let unasked: Unasked
  let book: ScaleBook
  /// Whether there are months with entries before the span.
  let hasEarlier: Bool
  private(set) var withheld = Withheld()
  /// Stands for everybody where no names are wanted.
  private(set) var aliases: AliasBook

  init(
    _ order: ReportOrder, _ reader: JournalReader, _ session: Session, _ book: ScaleBook
  ) throws {
    let community = try reader.community()
    let today = session.today
    let web = Web(community, on: today)
    self.community = community
    self.web = web
    self.book = book
    hasEarlier = reader.months.first.map { $0 < order.days.lowerBound.month } ?? false
    let unasked = Unasked(web)
    self.unasked = unasked
    var material = try reader.material(
      .year, order.days, EntryFilter(), community, today: today)
    let barred = SuppressedPeople(leaving: community)
    let hidden =
      barred.map { barred in Set(material.entries.filter(barred.areMeant).map(\.id)) } ?? []
    for entry in material.entries {
      if entry.isPrivate {
        withheld.isPrivate += 1
      } else if entry.isSealed(on: today) {
        withheld.isSealed += 1
      } else if hidden.contains(entry.id) {
        withheld.isHidden += 1
      }
    }
    material.entries.removeAll {
      $0.isPrivate || $0.isSealed(on: today) || hidden.contains($0.id)
    }
    material.sayings.removeAll {
      $0.isPrivate || $0.isSealed(on: today) || barred?.areMeant(in: $0) ?? false
    }
    material.agreements = material.agreements.filter { $0.parties.allSatisfy(unasked.mayName) }
    review = Review(material)
    let room = 60
    step =
      TrendStep.allCases.first { $0.starts(in: order.days).count <= room } ?? .month
    var wish = TrendWish(order.days, by: step, on: today, book.spelling)
    wish.isForOthers = true
    wish.leftOut = hidden
    trends = try reader.trends(wish).filter {
      Self.isShown($0.key, order, book, unasked, community)
    }
    wish.step = .day
    wish.scales = Set(book.pair)
    both = Self.pairs(
      try reader.trends(wish).filter {
        !$0.key.isGuess && Self.isShown($0.key, order, book, unasked, community)
      }, book)
    aliases = AliasBook(
      community.people,
      subjects: material.entries.flatMap { $0.about + $0.readings.compactMap(\.about) },
      barred: barred, in: session.language)
  }

  private static func pairs(
    _ trends: [Trend], _ book: ScaleBook
  ) -> [(person: Subject, compersion: Trend?, jealousy: Trend?)] {
    var people: [Subject] = []
    for about in trends.compactMap(\.key.about) where !people.contains(about) {
      people.append(about)
    }
    return people.map { person in
      let own = trends.filter { $0.key.about == person }
      return (
        person, own.first { book.isCompersion($0.key) }, own.first { book.isJealousy($0.key) }
      )
    }
  }

  private static func isShown(
    _ key: Trend.Key, _ order: ReportOrder, _ book: ScaleBook, _ unasked: Unasked,
    _ community: Community
  ) -> Bool {
    guard key.about.map(unasked.mayName) ?? true,
      !key.isGuess || order.extras.contains(.guesses)
    else { return false }
    let isOfDesire = book.page(key.scale)?.scale.isOfDesire ?? false
    return !isOfDesire || (order.extras.contains(.desire) && !community.isChild(key.about))
  }

  /// The people as they are called in the report, without the relationships of those who are left in peace.
  func named(_ order: ReportOrder) -> Community {
    var named = community
    named.relationships = community.relationships.filter {
      $0.parties.allSatisfy(unasked.mayName)
    }
    guard !order.showsNames else { return named }
    named.people = community.people.map { person in
      var person = person
      person.name = person.id == Person.me ? "" : aliases.alias(of: person.id)
      return person
    }
    return named
  }

  mutating func aliased(_ entry: Entry, _ order: ReportOrder) -> Entry {
    order.showsNames ? entry : aliases.aliased(entry)
  }
}
