internal import Drawing
internal import EgelCore
internal import EgelStore

/// A relationship as a person reads it, in the words they gave it.
struct RelationshipPage {
  let web: Web
  let names: PeopleNames
  let session: Session

  private var language: Language { session.language }

  /// One line: with whom, called what, how it stands.
  func line(_ dated: DatedRelationship, seenBy person: Identifier = Person.me) -> StyledText {
    let (relationship, chapter) = (dated.relationship, dated.chapter)
    var spans: [Span] = []
    spans.reserveCapacity(8)
    spans.append(.strong(who(relationship, seenBy: person)))
    if !chapter.labels.isEmpty {
      spans.append(.gap)
      spans.append(.plain(labels(chapter)))
    }
    for word in standing(relationship, chapter) {
      spans.append(.gap)
      spans.append(.faint(word))
    }
    spans.append(.gap)
    spans.append(.faint(relationship.id.shown))
    return StyledText(spans)
  }

  private func labels(_ chapter: Relationship.Chapter) -> String {
    let labels = chapter.labels
    if labels.count == 1 { return labels[0].name(language) }
    return labels.map { $0.name(language) }.joined(separator: ", ")
  }

  /// Everything known of a relationship.
  func whole(_ dated: DatedRelationship) -> Page {
    var page = Page()
    page.line(line(dated))
    page.append(details(dated))
    for chapter in dated.relationship.chapters.dropLast() {
      page.line([.faint(past(chapter))], indent: 2)
    }
    if !dated.relationship.notes.isEmpty {
      page.blank()
      page.paragraph(dated.relationship.notes, indent: 2)
    }
    return page
  }

  private func who(_ relationship: Relationship, seenBy person: Identifier) -> String {
    if relationship.id == Relationship.toMyself {
      return language.is(nl: "met jezelf", en: "with yourself")
    }
    let parties = relationship.parties
    guard parties.contains(person) else { return names.list(parties, language) }
    return names.list(parties.filter { $0 != person }, language)
  }

  private func standing(_ relationship: Relationship, _ chapter: Relationship.Chapter) -> [String] {
    var words: [String] = []
    if chapter.state != .steady { words.append(chapter.state.name(language)) }
    if let began = relationship.began {
      words.append(language.is(nl: "sinds \(began)", en: "since \(began)"))
    }
    if let ended = relationship.ended {
      words.append(language.is(nl: "tot \(ended)", en: "until \(ended)"))
    }
    if relationship.isHidden { words.append(language.is(nl: "verborgen", en: "hidden")) }
    return words
  }

  private func details(_ dated: DatedRelationship) -> Page {
    var page = Page()
    let shares = dated.chapter.shares.filter { $0 != .sex || session.settings.desire }
      .map { $0.name(language) }
    if !shares.isEmpty {
      let list = shares.joined(separator: ", ")
      page.line([.plain(language.is(nl: "samen: \(list)", en: "shared: \(list)"))], indent: 2)
    }
    if let home = dated.chapter.home {
      page.line([.plain(home.name(language))], indent: 2)
    }
    if let from = dated.relationship.from {
      let side =
        from == Person.me
        ? language.is(nl: "alleen van mijn kant", en: "only from my side")
        : language.is(
          nl: "alleen van de kant van \(names[from])", en: "only from \(names[from])'s side")
      page.line([.plain(side)], indent: 2)
    }
    if dated.chapter.isPrimary {
      page.line(
        [.plain(language.is(nl: "primair", en: "primary"))], indent: 2)
    }
    for person in dated.relationship.parties {
      guard let stance = dated.relationship.stance(of: person, on: web.day) else { continue }
      page.append(self.stance(stance))
    }
    if let slowing = dated.relationship.slowing(on: web.day) { page.append(self.slowing(slowing)) }
    return page
  }

  private func stance(_ stance: Relationship.Stance) -> Page {
    var page = Page()
    var line: StyledText = [
      .plain(names[stance.person] + ": "), .plain(FormWords.name(stance.form.form, language)),
    ]
    if let since = stance.form.since {
      line.append([.faint(language.is(nl: ", sinds \(since)", en: ", since \(since)"))])
    }
    page.line(line, indent: 2)
    if !stance.form.how.isEmpty { page.paragraph(stance.form.how, indent: 4) }
    if let wish = stance.wish, !wish.isEmpty {
      page.paragraph(language.is(nl: "wens: \(wish)", en: "wish: \(wish)"), indent: 4)
    }
    return page
  }

  private func slowing(_ slowing: Slowing) -> Page {
    var page = Page()
    let shown = { (dials: [Slowing.Dial]) in
      dials.filter { $0 != .closeness || session.settings.desire }
        .map { $0.name(language) }.joined(separator: ", ")
    }
    let held = shown(slowing.held)
    let lowered = shown(slowing.lowered)
    page.line(
      [
        .plain(
          language.is(
            nl: "rustiger aan sinds \(slowing.since)", en: "slower since \(slowing.since)"))
      ],
      indent: 2)
    if !held.isEmpty {
      page.line(
        [.plain(language.is(nl: "niet meer dan nu: \(held)", en: "no more than now: \(held)"))],
        indent: 4)
    }
    if !lowered.isEmpty {
      page.line([.plain(language.is(nl: "minder: \(lowered)", en: "less: \(lowered)"))], indent: 4)
    }
    for asked in slowing.affected {
      let answer = asked.answer.name(language)
      page.line([.plain("\(names[asked.person]): \(answer)")], indent: 4)
    }
    if let day = slowing.lookAgain {
      page.line(
        [.plain(language.is(nl: "weer bekijken op \(day)", en: "look again on \(day)"))], indent: 4)
    }
    if !slowing.words.isEmpty { page.paragraph(slowing.words, indent: 4) }
    return page
  }

  private func past(_ chapter: Relationship.Chapter) -> String {
    let since = chapter.since.map { "\($0): " } ?? language.is(nl: "eerder: ", en: "earlier: ")
    let words =
      chapter.labels.map { $0.name(language) }
      + [chapter.state.name(language)]
    return since + words.joined(separator: ", ")
  }
}
