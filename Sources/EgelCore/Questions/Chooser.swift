/// Chooses questions: a pure function of the decks, what holds of a life, the last months, and the day.
///
/// The order of a day is the same all day. Nothing in it concerns an ending or a death, unless that was
/// asked for or taken up by answering; nothing heavy comes unless the day's last check-in was inside the
/// window, and the first is not heavy while another fits. After one outside it, only what is light and
/// names nobody comes unasked.
public struct Chooser: Sendable {
  public let decks: [Deck]
  public let situation: Situation
  public let past: QuestionPast
  /// For each scale the concepts it rests on.
  public let concepts: [String: Set<String>]
  /// What tells this journal's days from those of another.
  public let journal: Identifier

  /// A question that was answered so lately is not asked while others fit.
  public static let rest = 60

  /// So many answers make somebody at home here.
  private static let firstWeek = 7

  public init(
    decks: [Deck], situation: Situation, past: QuestionPast,
    concepts: [String: Set<String>] = [:], journal: Identifier = Person.me
  ) {
    self.decks = decks
    self.situation = situation
    self.past = past
    self.concepts = concepts
    self.journal = journal
  }

  /// Everything that fits, in the day's order.
  public func order(_ wish: QuestionWish = QuestionWish()) -> [ChosenQuestion] {
    let binder = Binder(situation, past, wish, seed: seed)
    let touching = scalesByConcept
    let takenUp = decksTakenUp
    var found: [Ranked] = []
    for deck in decks where wish.admits(deck) {
      let age = daysSince(deck)
      for question in deck.questions where mayAsk(question, of: deck, wish, takenUp) {
        guard let binding = binder.binding(of: question) else { continue }
        found.append(
          Ranked(
            ChosenQuestion(
              deck: deck, question: question, binding: binding,
              reason: reason(for: question, wish, age, touching)),
            last: past.answered[question.id].flatMap { isRested($0) ? nil : $0 }, age: age,
            isNew: past.answered.count < Self.firstWeek, chance: chance(of: question)))
      }
    }
    return Self.gentleFirst(found.sorted { $0.comes(before: $1) }).map(\.chosen)
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

  private func chance(of question: Question) -> UInt64 {
    SipHash.hash(Array((seed + question.id).utf8)) >> 40
  }

  private func isRested(_ day: Day) -> Bool { day.distance(to: situation.day) >= Self.rest }

  private func mayAsk(
    _ question: Question, of deck: Deck, _ wish: QuestionWish, _ takenUp: Set<String>
  ) -> Bool {
    if wish.isLight && question.weight != .light { return false }
    if question.weight == .heavy && !past.isWithin && wish.deck == nil { return false }
    if past.isOutside && !wish.isNarrow && !question.isGentle { return false }
    guard deck.isReserved || question.isAboutLoss else { return true }
    return wish.names(deck) || takenUp.contains(deck.id)
  }

  /// The decks of which something was answered lately.
  private var decksTakenUp: Set<String> {
    Set(decks.filter { daysSince($0) != nil }.map(\.id))
  }

  private func daysSince(_ deck: Deck) -> Int? {
    deck.questions.compactMap { past.answered[$0.id] }.max()?.distance(to: situation.day)
  }

  /// Which recent scale a concept belongs to; what is about somebody who may not be raised is left out.
  private var scalesByConcept: [String: String] {
    var scales: [String: String] = [:]
    for touch in past.touched {
      guard touch.about.map({ situation.near[$0] != nil }) ?? true else { continue }
      for concept in concepts[touch.scale] ?? [] where scales[concept] == nil {
        scales[concept] = touch.scale
      }
    }
    return scales
  }

  private func reason(
    for question: Question, _ wish: QuestionWish, _ age: Int?, _ touching: [String: String]
  ) -> ChosenQuestion.Reason {
    if let last = past.answered[question.id], !isRested(last) { return .allAnswered(last: last) }
    if let scale = question.concepts.lazy.compactMap({ touching[$0] }).first {
      return .touches(scale: scale)
    }
    if wish.isNarrow { return .askedFor }
    if let age, age >= Ranked.restedDays { return .restedDeck }
    return .fits
  }

  /// Puts the first that is not heavy in front, but no repeated one before a fresh one.
  private static func gentleFirst(_ ranked: [Ranked]) -> [Ranked] {
    guard let place = ranked.firstIndex(where: { $0.chosen.question.weight < .heavy }), place > 0,
      ranked[place].last == nil
    else { return ranked }
    var ranked = ranked
    ranked.insert(ranked.remove(at: place), at: 0)
    return ranked
  }
}

extension Deck {
  /// Only offered when asked for, or taken up by answering.
  public var isReserved: Bool { ["missing", "after-ending"].contains(id) }
}

extension Question {
  /// Whether it can only be about an ending or a death.
  public var isAboutLoss: Bool { !needs.isDisjoint(with: [.ended, .bereaved]) }

  /// Whether it asks for nothing in a life but what is always there.
  public var fitsAnybody: Bool { needs.isEmpty && unless.isEmpty && placeholders.isEmpty }

  /// Whether it can be put to somebody for whom all is too much.
  public var isGentle: Bool { weight == .light && fitsAnybody }
}
