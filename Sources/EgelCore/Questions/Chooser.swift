/// Chooses questions: a pure function of the decks, what holds of a life, the last months, and the day.
///
/// The order of a day is the same all day. Nothing in it concerns an ending or a death, unless that was
/// asked for or taken up by answering; nothing heavy comes unless the day's last check-in was inside the
/// window, and the first is not heavy while another fits. After one outside it, only what is light and
/// names no person comes unasked.
public struct Chooser: Sendable {
  package let decks: [Deck]
  package let situation: Situation
  package let past: QuestionPast
  /// The scales whose concepts an answer may lead to.
  package let scales: [Scale]
  /// What tells this journal's days from those of another.
  package let journal: Identifier

  /// A question that was answered so lately is not asked while others fit.
  package static let rest = 60

  /// After so many answers a person is at home here.
  private static let firstWeek = 7

  /// A chooser among these decks. `EgelQuestions` has a shorter way, which brings the ready decks and their scales.
  public init(
    decks: [Deck], situation: Situation, past: QuestionPast,
    scales: [Scale] = [], journal: Identifier = Person.me
  ) {
    self.decks = decks
    self.situation = situation
    self.past = past
    self.scales = scales
    self.journal = journal
  }

  /// What fits, in the day's order: everything, or at least so many of the first where there are as many.
  ///
  /// People for a question's places are only looked for until enough questions are found; few are ever shown.
  public func order(
    _ wish: QuestionWish = QuestionWish(), first count: Int = .max
  ) -> [ChosenQuestion] {
    let binder = Binder(situation, past, wish, seed: seed)
    let pace = DeckPace(decks, past, on: situation.day)
    let touching = ConceptsOfRecentAnswers(past.touched, scales, situation)
    var found: [ChosenQuestion] = []
    var isGentle = false
    for place in RankedHeap(ranked(wish, pace, touching)) {
      if isGentle && found.count >= count { break }
      let (deck, question) = (decks[place.deck], decks[place.deck].questions[place.question])
      guard let binding = binder.binding(of: question) else { continue }
      let reason = reason(for: question, wish, pace.ages[place.deck], touching)
      found.append(
        ChosenQuestion(deck: deck, question: question, binding: binding, reason: reason))
      isGentle = isGentle || question.weight < .heavy
    }
    return Self.gentleFirst(found)
  }

  /// Everything that may be asked, if it fits.
  private func ranked(
    _ wish: QuestionWish, _ pace: DeckPace, _ touching: ConceptsOfRecentAnswers
  ) -> [Ranked] {
    let isNew = past.answered.count < Self.firstWeek
    var seeded = Array(seed.utf8)
    let seedCount = seeded.count
    var found: [Ranked] = []
    found.reserveCapacity(512)
    for (deckPlace, deck) in decks.enumerated() where wish.admits(deck) {
      let age = pace.ages[deckPlace]
      for (place, question) in deck.questions.enumerated()
      where mayAsk(question, of: deck, wish, isTakenUp: age != nil) {
        let last = lately(pace.day(deckPlace, place))
        let touches =
          !touching.isEmpty && last == nil
          && question.concepts.contains { touching[$0] != nil }
        seeded.removeLast(seeded.count - seedCount)
        seeded.append(contentsOf: question.id.utf8)
        let leaning = Ranked.leaning(
          to: question, of: deck, age: age, isNew: isNew, touches: touches)
        found.append(
          Ranked(
            deck: deckPlace, question: place, last: last,
            key: (SipHash.hash(seeded) >> 40) * leaning))
      }
    }
    return found
  }

  /// One question that was asked for by its id, whatever fits; nothing where a name is missing.
  public func question(_ id: String, _ wish: QuestionWish = QuestionWish()) -> ChosenQuestion? {
    for deck in decks {
      guard let question = deck.questions.first(where: { $0.id == id }) else { continue }
      let binder = Binder(situation, past, wish, seed: seed)
      guard let binding = binder.looseBinding(of: question) else { return nil }
      return ChosenQuestion(deck: deck, question: question, binding: binding, reason: .askedFor)
    }
    return nil
  }

  private var seed: String { "\(journal) \(situation.day) " }

  /// When it was answered, if that is so lately that others come first.
  private func lately(_ day: Day?) -> Day? {
    day.flatMap { $0.distance(to: situation.day) < Self.rest ? $0 : nil }
  }

  private func mayAsk(
    _ question: Question, of deck: Deck, _ wish: QuestionWish, isTakenUp: Bool
  ) -> Bool {
    if wish.isLight && question.weight != .light { return false }
    if question.weight == .heavy && !past.isWithin && wish.deck == nil { return false }
    if past.isOutside && !wish.isNarrow && !question.isGentle { return false }
    guard deck.isReserved || question.isAboutLoss else { return true }
    return wish.names(deck) || isTakenUp
  }

  private func reason(
    for question: Question, _ wish: QuestionWish, _ age: Int?, _ touching: ConceptsOfRecentAnswers
  ) -> ChosenQuestion.Reason {
    if let last = lately(past.answered[question.id]) { return .allAnswered(last: last) }
    for concept in question.concepts {
      if let scale = touching[concept] { return .touches(scale: scale) }
    }
    if wish.isNarrow { return .askedFor }
    if let age, age >= Ranked.restedDays { return .restedDeck }
    return .fits
  }

  /// Puts the first that is not heavy in front, but no repeated one before a fresh one.
  private static func gentleFirst(_ order: [ChosenQuestion]) -> [ChosenQuestion] {
    guard let place = order.firstIndex(where: { $0.question.weight < .heavy }), place > 0,
      !order[place].reason.isRepeat
    else { return order }
    var order = order
    order.insert(order.remove(at: place), at: 0)
    return order
  }
}

extension Deck {
  /// Only offered when asked for, or taken up by answering.
  package var isReserved: Bool { ["missing", "after-ending", "leaving"].contains(id) }
}

extension Question {
  /// Whether it is about desire or sex: asked unasked only once desire is turned on, and never with the name
  /// of a child.
  package var isOfDesire: Bool { !needs.isDisjoint(with: [.desire, .sex]) }

  /// Whether it can only be about an ending or a death.
  package var isAboutLoss: Bool { needs.contains(.ended) || needs.contains(.bereaved) }

  /// Whether it asks for nothing in a life but what is always there.
  package var fitsAnybody: Bool { needs.isEmpty && unless.isEmpty && namesNobody }

  /// Whether it can be put to a person for whom everything is too much.
  package var isGentle: Bool { weight == .light && fitsAnybody }
}

/// Which of the scales that were answered lately a concept belongs to.
///
/// What is about somebody who may not be raised is left out.
struct ConceptsOfRecentAnswers {
  // A list: there are a dozen, and a dictionary takes longer to come into being.
  private var concepts: [Place] = []

  private struct Place {
    let concept: String
    let scale: String
  }

  init(_ touches: [QuestionPast.Touch], _ scales: [Scale], _ situation: Situation) {
    for touch in touches {
      guard touch.about.map({ situation.near[$0] != nil }) ?? true,
        let scale = scales.first(where: { $0.key == touch.scale })
      else { continue }
      for concept in scale.concepts where self[concept] == nil {
        concepts.append(Place(concept: concept, scale: scale.key))
      }
    }
  }

  var isEmpty: Bool { concepts.isEmpty }

  subscript(concept: String) -> String? { concepts.first { $0.concept == concept }?.scale }
}
