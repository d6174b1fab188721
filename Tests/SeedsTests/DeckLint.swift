import EgelCore

/// Finds everything that is wrong with the decks, at once.
struct DeckLint {
  let decks: [Deck]
  /// The ids of the concepts that can be explained.
  let concepts: Set<String>

  var faults: [Fault] {
    decks.flatMap(faults(of:)) + repeatedIDs + alike + halfVoices + unevenWeights
  }

  private var questions: [(deck: String, question: Question)] {
    decks.flatMap { deck in deck.questions.map { (deck.id, $0) } }
  }

  private func faults(of deck: Deck) -> [Fault] {
    deckFaults(deck).map { Fault(deck: deck.id, question: nil, language: nil, what: $0) }
      + deck.questions.flatMap {
        QuestionLint(deck: deck.id, question: $0, concepts: concepts).faults
      }
  }

  private func deckFaults(_ deck: Deck) -> [String] {
    var found: [String] = []
    if !isKebabCase(deck.id) { found.append("the id is not kebab-case") }
    if deck.questions.isEmpty { found.append("has no questions") }
    let needsDesire = deck.questions.allSatisfy { !$0.needs.isDisjoint(with: [.desire, .sex]) }
    for language in Language.allCases {
      let texts = [deck.name[language], deck.about[language]]
      if texts.contains("") { found.append("has no name or no description") }
      let words = texts.flatMap(words(of:))
      let intimate = IntimateWords.list(for: language).contains { $0.occurs(in: words) }
      if intimate && !needsDesire { found.append("names desire, and has questions without it") }
    }
    return found
  }

  private var repeatedIDs: [Fault] {
    var seen: Set<String> = []
    let ids = decks.map { ($0.id, $0.id) } + questions.map { ($0.deck, $0.question.id) }
    return ids.filter { !seen.insert($0.1).inserted }.map {
      Fault(deck: $0.0, question: $0.1, language: nil, what: "the id is there twice")
    }
  }

  private var alike: [Fault] {
    Language.allCases.flatMap { language in
      let sets = questions.map { Set(words(of: $0.question.text[language])) }
      return sets.indices.flatMap { one in
        sets[(one + 1)...].indices.filter { areAlike(sets[one], sets[$0]) }.map { other in
          Fault(
            deck: questions[one].deck, question: questions[one].question.id, language: language,
            what: "is much like \(questions[other].question.id)")
        }
      }
    }
  }

  private var halfVoices: [Fault] {
    let voices = Set(questions.compactMap(\.question.voice))
    return voices.filter { voice in
      !voices.contains(Voice(voice.theme, voice.side == .one ? .two : .one))
    }.map {
      Fault(
        deck: "all", question: nil, language: nil,
        what: "only one voice is asked about on \($0.theme.rawValue)")
    }
  }

  /// About two in five light, two in five middle, one in five heavy, with room on both sides.
  private var unevenWeights: [Fault] {
    let fair: [(Weight, ClosedRange<Int>)] = [
      (.light, 30...52), (.middle, 30...50), (.heavy, 10...28),
    ]
    return fair.compactMap { weight, range in
      let count = questions.count { $0.question.weight == weight }
      let share = questions.isEmpty ? 0 : 100 * count / questions.count
      return range.contains(share)
        ? nil
        : Fault(
          deck: "all", question: nil, language: nil, what: "\(share) % is \(weight.rawValue)")
    }
  }
}

/// Whether more than four in five of the words of two texts together stand in both.
func areAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
  let (few, many) = (min(one.count, other.count), max(one.count, other.count))
  guard 5 * few > 4 * many else { return false }
  let shared = one.count(where: other.contains)
  return 5 * shared > 4 * (one.count + other.count - shared)
}
