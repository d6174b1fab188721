internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// Everything that the choice of a question depends on, read from the journal at one moment.
struct Asking {
  let chooser: Chooser
  let community: Community
  let wish: QuestionWish

  /// The last months are read, and nothing before them.
  init(_ session: Session, _ reader: JournalReader, _ wish: QuestionWish) throws {
    let today = session.today
    let first = today.adding(days: -QuestionPast.days) ?? today
    let recent = today.adding(days: -QuestionPast.recentDays) ?? today
    let answers = try reader.answers(in: first...today, recent: recent, before: FreeNo.scale)
    let past = QuestionPast(
      answers, today: today, OwnScales { try reader.scaleChoices() }.spelling, Former.ids)
    let community = try reader.community()
    if let failure = session.unreadSettings { throw failure }
    let settings = session.settings
    let desire = settings.desire || wish.asksForDesire
    let questions = JournalQuestions(session)
    self.wish = wish
    self.community = community
    chooser = Chooser(
      decks: try questions.decks(reader, telling: questions.tellOfBrokenDeck),
      situation: Situation(
        community, on: today, desire: desire, unfree: past.isUnfree, asking: wish.about),
      past: past, scales: Scales.answeredLately(in: past, desire: desire),
      journal: try Self.seed(settings.id, reader, today))
  }

  /// The seed that makes this journal's questions differ from another's.
  ///
  /// On its first day the id comes with the first thing that is saved, and the question of that day has
  /// been asked already; so it counts from the second day on.
  private static func seed(
    _ id: Identifier?, _ reader: JournalReader, _ today: Day
  ) throws -> Identifier {
    guard let id, try reader.hasEntries(before: today) else { return Person.me }
    return id
  }
}

/// The questions there are for this journal: the ready decks, the person's own, and how one is chosen.
struct JournalQuestions {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The ready decks and the person's own questions.
  func decks(_ reader: JournalReader) throws -> [Deck] {
    try decks(reader) { _ in }
  }

  /// The same; if the user's own questions cannot be read, `telling` is called, and the ready ones are returned.
  func decks(_ reader: JournalReader, telling: (StoreFailure) -> Void) throws -> [Deck] {
    do throws(StoreFailure) {
      return Decks.all + Deck.own(try reader.ownQuestions(), beside: Decks.all, Former.ids)
    } catch  where error.isIn(OwnQuestion.kind.fileName) {
      telling(error)
      return Decks.all
    }
  }

  /// Says that the own questions are left out, and where the mistake is.
  func tellOfBrokenDeck(_ failure: StoreFailure) {
    session.say(
      Bilingual(
        nl: "let op: je eigen vragen doen niet mee: ", en: "note: your own questions are left out: "
      )
        + failure.told.message)
  }

  /// Chooses by what the journal says now.
  func asking(_ wish: QuestionWish = QuestionWish()) throws -> Asking {
    try session.journal.reading { try Asking(session, $0, wish) }
  }

  /// The question that is meant: today's, or the one with this id or this beginning of an own one's.
  func chosen(_ typed: String, about: Identifier? = nil) throws -> (ChosenQuestion, Asking) {
    var wish = QuestionWish()
    wish.about = about
    wish.isOneQuestion = !Self.isToday(typed)
    let asking = try asking(wish)
    if Self.isToday(typed) {
      guard let first = asking.chooser.order(wish, first: 1).first else {
        throw QuestionFailure.noQuestionFits
      }
      return (first, asking)
    }
    let id = try questionID(typed, asking.chooser.decks)
    // A name that is not among its places leaves the question as it is.
    guard let found = asking.chooser.question(id, wish) ?? asking.chooser.question(id) else {
      throw QuestionFailure.nobodyForQuestion(id)
    }
    return (found, asking)
  }

  static func isToday(_ typed: String) -> Bool {
    ["today", "vandaag"].contains(typed.lowercased())
  }

  /// The id of one question there is.
  func questionID(_ typed: String, _ decks: [Deck]) throws -> String {
    let ids = decks.flatMap(\.questions).map(\.id)
    let wanted = typed.lowercased()
    if ids.contains(wanted) { return wanted }
    let now = Former.ids.now(question: wanted)
    if ids.contains(now) { return now }
    let beginning = ids.filter { $0.hasPrefix(wanted) || $0.hasPrefix(now) }
    if beginning.count == 1, let only = beginning.first { return only }
    throw QuestionFailure.noSuchQuestion(typed, nearest: spokenNearest(typed, decks))
  }

  /// The nearest id that may be spoken of.
  private func spokenNearest(_ typed: String, _ decks: [Deck]) -> String? {
    let isAsked = session.settings.desire || typed.namesDesire
    let spoken = decks.flatMap(\.questions).filter { isAsked || !$0.isOfDesire }
    return nearest(to: typed, in: spoken.map(\.id))
  }

  /// The deck that is meant.
  func deckID(_ typed: String) throws -> String {
    var broken: StoreFailure?
    let decks = try session.journal.reading { try self.decks($0, telling: { broken = $0 }) }
    for wanted in [typed.lowercased(), Former.ids.now(deck: typed.lowercased())]
    where decks.contains(where: { $0.id == wanted }) {
      return wanted
    }
    // It may be one of the own ones that cannot be read.
    if let broken { throw broken }
    let isAsked = session.settings.desire || typed.namesDesire
    let spoken = decks.filter { isAsked || !$0.questions.allSatisfy(\.isOfDesire) }
    throw QuestionFailure.noSuchDeck(typed, nearest: nearest(to: typed, in: spoken.map(\.id)))
  }
}

extension ChosenQuestion {
  /// The wording with everybody's name in its place.
  func words(_ language: Language, _ names: PeopleNames) -> String {
    Placeholder.fill(question.text[language]) { place in binding[place].map { names[$0] } }
  }
}

extension StoreFailure {
  /// Whether it is the fault of the file of this name.
  func isIn(_ name: String) -> Bool {
    if case .malformed(let path, _) = self { path.hasSuffix(name) } else { false }
  }
}
