internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel prompt`: a question, the same all day.
enum PromptCommand {
  private static let id = Key.optional(
    "question", .text(Words(nl: "VRAAG", en: "QUESTION")),
    Words(
      nl: "één vraag, met haar id; anders de vraag van de dag",
      en: "one question by its id; otherwise the question of the day"))
  private static let another = Key.flag(
    "another", Words(nl: "de volgende van vandaag", en: "the next one for today"))
  private static let skip = Key.option(
    "skip", .wholeNumber(.number, from: 1, through: 1000),
    Words(nl: "sla er zoveel over", en: "skip this many"))
  private static let theme = Key.option(
    "theme", .spoken(.theme, of: Deck.Theme.self), Words(nl: "uit dit thema", en: "from this theme")
  )
  private static let deck = Key.option(
    "deck", .text(.deck), Words(nl: "uit deze reeks", en: "from this deck"))
  private static let about = Key.option(
    "about", .text(.name, offer: .ask("people")),
    Words(nl: "over deze persoon", en: "about this person"))
  private static let form = Key.option(
    "form", FormWords.need,
    Words(nl: "zoals voor wie in deze vorm leeft", en: "as for someone who lives in this form"))
  private static let count = Key.option(
    "count", .wholeNumber(.number, from: 1, through: 100),
    Words(nl: "zoveel tegelijk", en: "this many at once"))
  private static let light = Key.flag("light", Words(nl: "alleen lichte", en: "only light ones"))
  private static let why = Key.flag("why", Words(nl: "zeg waarom deze", en: "say why this one"))
  private static let source = Key.flag(
    "source",
    Words(
      nl: "noem de begrippen en artikelen erachter", en: "name the ideas and articles behind it"))
  private static let list = Key.flag(
    "list", Words(nl: "toon de reeksen met hun vragen", en: "list the decks with their questions"))
  private static let search = Key.option(
    "search", .text(.words),
    Words(
      nl: "toon de vragen met deze woorden, in beide talen",
      en: "list the questions with these words, in either language"))
  private static let before = Key.option(
    "before", .text(.idOrToday),
    Words(
      nl: "wat je eerder op een vraag antwoordde, op volgorde",
      en: "what you answered to a question before, in order"))

  static let command = Command<Session>(
    "prompt", group: Program.Group.questions,
    summary: Words(nl: "een vraag, de hele dag dezelfde", en: "a question, the same all day"),
    discussion: [
      Words(
        nl: "Ze past bij de relaties en afspraken in je dagboek, en noemt nooit iemand die "
          + "gestorven is, met wie het voorbij of op pauze is, of die op stil staat. Met 'egel "
          + "write --prompt today' beantwoord je haar.",
        en: "It fits the relationships and agreements in your journal, and never names anyone "
          + "who died, whose relationship ended or is paused, or who is muted. Answer it with "
          + "'egel write --prompt today'."),
      Words(
        nl: "Een zware vraag komt alleen vanzelf als je laatste check-in van vandaag oké was. "
          + "Was het te veel, dan komt er alleen iets lichts dat niemand noemt. De reeksen "
          + "'missing' en 'after-ending' komen als je erom vraagt.",
        en: "A heavy question only comes by itself if today's last check-in was ok. If it was "
          + "too much, only something light that names no one. The decks 'missing' and "
          + "'after-ending' come when you ask for them."),
    ],
    examples: [
      Example(
        Words(same: "egel prompt"), Words(nl: "de vraag van de dag", en: "the question of the day")),
      Example(
        Words(same: "egel prompt --another --why"),
        Words(nl: "de volgende, en waarom die", en: "the next, and why that one")),
      Example(
        Words(same: "egel prompt --deck hinge --count 3"),
        Words(nl: "drie uit één reeks", en: "three from one deck")),
      Example(
        Words(same: "egel prompt --before today"),
        Words(
          nl: "wat je eerder schreef bij de vraag van vandaag",
          en: "what you wrote to today's question before")),
    ],
    arguments: .of {
      id
      another
      skip
      theme
      deck
      about
      form
      count
      light
      why
      source
      list
      search
      before
    }
  ) { matches, session in
    try check(matches)
    if let typed = matches[before] { return try AnswersBefore(session).show(to: typed) }
    let wish = try wish(matches, session)
    if matches[list] || matches.has(search) {
      return try QuestionListing(session).show(wish, holding: matches[search])
    }
    let asking = try JournalQuestions(session).asking(wish)
    let chosen = try chosen(matches, asking, session)
    guard !chosen.isEmpty else { throw nothing(matches, asking) }
    return try show(chosen, asking, matches, session)
  }

  /// No option is silently ignored.
  private static func check(_ matches: Matches) throws {
    if matches.has(before) {
      let others = [id.argument] + choosing + [about.argument, form.argument] + showing + listing
      try refuse(others, beside: Bilingual(same: "--before"), matches)
    }
    for one in listing where matches.has(one) {
      try refuse(ofOneQuestion + showing, beside: Bilingual(same: one.typedName), matches)
    }
    if let typed = matches[id], !JournalQuestions.isToday(typed) {
      try refuse(
        choosing,
        beside: Bilingual(nl: "het id van één vraag", en: "the id of one question"), matches)
    }
  }

  @ArgumentTable private static var choosing: [Argument] {
    another
    skip
    theme
    deck
    count
    light
  }

  @ArgumentTable private static var showing: [Argument] {
    why
    source
  }

  @ArgumentTable private static var listing: [Argument] {
    list
    search
  }

  @ArgumentTable private static var ofOneQuestion: [Argument] {
    id
    another
    skip
    count
    about
  }

  private static func refuse(
    _ arguments: [Argument], beside what: Bilingual, _ matches: Matches
  ) throws {
    guard let one = arguments.first(where: { matches.has($0) }) else { return }
    throw ProgramFailure.notTogether([Bilingual(same: one.typedName), what])
  }

  /// Why there is nothing to ask.
  private static func nothing(
    _ matches: Matches, _ asking: Asking
  ) -> QuestionFailure {
    let wish = asking.wish
    let named = asking.chooser.decks.filter { wish.deck ?? $0.id == $0.id }
    if wish.deck != nil, let only = named.first, let theme = wish.theme, theme != only.theme {
      return .deckOutsideTheme(only, theme)
    }
    if let typed = matches[about] {
      let isChild = wish.about.map { asking.community.isChild(.person($0)) } ?? false
      return .noQuestionAbout(typed, isChild: isChild)
    }
    return wish.deck.map { .noQuestionInDeck($0) } ?? .noQuestionFits
  }

  private static func chosen(
    _ matches: Matches, _ asking: Asking, _ session: Session
  ) throws -> [ChosenQuestion] {
    if let typed = matches[id], !JournalQuestions.isToday(typed) {
      let known = try JournalQuestions(session).questionID(typed, asking.chooser.decks)
      let question = asking.chooser.decks.lazy.flatMap(\.questions).first { $0.id == known }
      if let question {
        try OfAge(session).check(question, about: asking.wish.about, in: asking.community)
      }
      guard let one = asking.chooser.question(known, asking.wish) else {
        throw QuestionFailure.nobodyForQuestion(known)
      }
      return [one]
    }
    let first = (matches[skip] ?? 0) + (matches[another] ? 1 : 0)
    let count = matches[count] ?? 1
    let order = asking.chooser.order(asking.wish, first: first + count)
    guard !order.isEmpty else { return [] }
    let wanted = min(count, order.count)
    return (0..<wanted).map { order[(first + $0) % order.count] }
  }

  private static func show(
    _ chosen: [ChosenQuestion], _ asking: Asking, _ matches: Matches, _ session: Session
  ) throws -> Int32 {
    let names = PeopleNames(asking.community, session)
    let page = QuestionPage(
      session: session, names: names, showsWhy: matches[why], showsSource: matches[source])
    if session.wantsJSON {
      let isAsked = matches[why]
      let json = QuestionJSON(names: names) { isAsked ? page.why($0) : nil }
      let one = matches.has(count) ? nil : chosen.only
      try session.write(one.map(json.one) ?? json.list(chosen))
    } else {
      try session.show(page.asked(chosen))
    }
    if chosen.contains(where: \.question.isOfDesire) { Desire(session).tellIsOff() }
    return ExitCode.done
  }

  private static func wish(_ matches: Matches, _ session: Session) throws -> QuestionWish {
    var wish = QuestionWish()
    wish.theme = matches[theme]
    wish.form = matches[form]
    wish.isLight = matches[light]
    wish.isOneQuestion = matches[id].map { !JournalQuestions.isToday($0) } ?? false
    if let typed = matches[deck] { wish.deck = try JournalQuestions(session).deckID(typed) }
    if let typed = matches[about] {
      wish.about = try People(session).person(typed, in: try session.journal.community()).id
    }
    return wish
  }
}
