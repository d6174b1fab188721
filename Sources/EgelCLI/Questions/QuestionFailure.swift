internal import CommandLineKit
internal import EgelCore
internal import EgelJSON

/// What cannot be asked, explained, done as an exercise or kept.
enum QuestionFailure: Refusal {
  case noSuchQuestion(String, nearest: String?)
  case noSuchDeck(String, nearest: String?)
  case noSuchConcept(String, nearest: [String])
  case noQuestionFits
  case noQuestionInDeck(String)
  case deckOutsideTheme(Deck, Deck.Theme)
  case noQuestionAbout(String, isChild: Bool)
  /// A question that needs a name, and no one in the journal fits.
  case nobodyForQuestion(String)
  /// A question of one's own that could not be asked.
  case badQuestion(JSONError.Problem)
  /// A named file that is not a deck.
  case badDeckFile(path: String, JSONError)
  case unknownExercise(String, nearest: String?)
  /// A file that is no page of an exercise, by its path.
  case noPage(String)
  case pageOfAnother(String, is: String, wanted: String)
  /// A line of a page that stands above the first question.
  case strayLine(String, line: Int)
  case noSuchKept(String)
  case ambiguousKept(String, [String])

  var told: Told {
    switch self {
    case .noSuchQuestion(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "er is geen vraag '\(shown(typed))'", en: "there is no question '\(shown(typed))'"),
        hint: Self.listed(nearest))
    case .noSuchDeck(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "er is geen reeks '\(shown(typed))'", en: "there is no deck '\(shown(typed))'"),
        hint: Self.listed(nearest))
    case .noSuchConcept(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "niets heet hier '\(shown(typed))'", en: "nothing here is called '\(shown(typed))'"),
        hint: Hint(
          nearest: nearest.map { "'\(shown($0))'" }, nl: "'egel explain' toont alle begrippen",
          en: "'egel explain' lists them all"))
    case .noQuestionFits, .noQuestionInDeck, .deckOutsideTheme, .noQuestionAbout,
      .nobodyForQuestion:
      toldOfNone
    case .badQuestion(let problem): Told(.refused, problem.words)
    case .badDeckFile(let path, let error):
      Told(
        .malformed, error.words(in: path),
        hint: Hint(
          nl:
            "er is niets veranderd; 'egel question import --help' zegt wat er in zo'n bestand staat",
          en: "nothing was changed; 'egel question import --help' says what stands in a deck file"),
        path: path, at: error)
    case .unknownExercise(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "er is geen oefening '\(shown(typed))'",
          en: "there is no exercise '\(shown(typed))'"),
        hint: Hint(
          nearest: nearest, nl: "'egel reflect' toont ze allemaal",
          en: "'egel reflect' lists them all"))
    case .noPage(let path):
      Told(
        .refused,
        Bilingual(place: path)
          + Bilingual(
            nl: " is geen blad van een oefening: de eerste regel daarvan is '# OEFENING: ...'",
            en: " is not a page of an exercise: the first line of one is '# EXERCISE: ...'"))
    case .pageOfAnother(let path, let found, let wanted):
      Told(
        .wrongUse,
        Bilingual(place: path)
          + Bilingual(
            nl: " is een blad van '\(found)', en niet van '\(wanted)'",
            en: " is a page of '\(found)', and not of '\(wanted)'"))
    case .strayLine(let path, let line):
      Told(
        .refused,
        Bilingual(place: path)
          + Bilingual(
            nl:
              ", regel \(line): dit staat boven de eerste vraag en is nergens een antwoord op; zet het onder "
              + "een vraag",
            en:
              ", line \(line): this stands above the first question and answers none; put it below one"
          ))
    case .noSuchKept(let typed):
      Told(
        .notFound,
        Bilingual(
          nl: "er is niets bewaard als '\(shown(typed))'",
          en: "nothing is kept as '\(shown(typed))'"),
        hint: Hint(
          nl: "'egel keep' toont wat bewaard is, met de id's",
          en: "'egel keep' shows what is kept, with the ids"))
    case .ambiguousKept(let typed, let found):
      Told(.ambiguous, .beginning(typed, of: found), hint: .moreOfTheID)
    }
  }

  private static func listed(_ nearest: String?) -> Hint {
    Hint(
      nearest: nearest, nl: "'egel prompt --list' toont ze", en: "'egel prompt --list' shows them")
  }

  /// Why there is no question to ask.
  private var toldOfNone: Told {
    switch self {
    case .noQuestionInDeck(let id):
      Told(
        .noQuestion,
        Bilingual(
          nl: "uit '\(shown(id))' past nu geen vraag",
          en: "no question of '\(shown(id))' fits as things are now"),
        hint: Hint(
          nl:
            "'egel prompt --list --deck \(shown(id))' toont ze; die met plaats voor een naam gaan over "
            + "iemand met wie je een relatie hebt: 'egel relationship'",
          en:
            "'egel prompt --list --deck \(shown(id))' shows them; those with a place for a name are about "
            + "someone you have a relationship with: 'egel relationship'"))
    case .deckOutsideTheme(let deck, let theme):
      Told(
        .noQuestion,
        Bilingual(
          nl: "de reeks '\(shown(deck.id))' hoort niet bij '\(theme.rawValue)'",
          en: "the deck '\(shown(deck.id))' is not one of '\(theme.rawValue)'"),
        hint: Hint(
          nl:
            "het thema ervan is '\(deck.theme.rawValue)'; noem de reeks of het thema, niet allebei",
          en: "its theme is '\(deck.theme.rawValue)'; name the deck or the theme, not both"))
    case .noQuestionAbout(let name, isChild: true):
      Told(
        .noQuestion,
        Bilingual(
          nl: "er zijn geen vragen over \(shown(name))",
          en: "there are no questions about \(shown(name))"),
        hint: Hint(
          nl: "\(shown(name)) staat in je dagboek als kind, en de vragen gaan over volwassenen; "
            + "'egel write --about \(shown(name))' kan altijd",
          en: "\(shown(name)) is a child in your journal, and the questions are about grown-ups; "
            + "'egel write --about \(shown(name))' always works"))
    case .noQuestionAbout(let typed, _):
      Told(
        .noQuestion,
        Bilingual(
          nl: "er passen nu geen vragen bij '\(shown(typed))'",
          en: "no questions fit '\(shown(typed))' as things are now"),
        hint: Hint(
          nl:
            "ze gaan over mensen met wie je nu een relatie hebt: 'egel relationship'; de reeksen 'missing' "
            + "en 'after-ending' noemen niemand",
          en:
            "they name people you have a relationship with now: 'egel relationship'; the decks 'missing' "
            + "and 'after-ending' name no one"))
    case .nobodyForQuestion(let id):
      Told(
        .noQuestion,
        Bilingual(
          nl: "'\(shown(id))' noemt iemand, en er is niemand die erin past",
          en: "'\(shown(id))' names someone, and there is no one it could name"),
        hint: Hint(
          nl: "'egel person' toont wie er in het dagboek staat",
          en: "'egel person' shows who is in the journal"))
    default:
      Told(
        .noQuestion,
        Bilingual(
          nl: "geen vraag past bij wat je zocht", en: "no question fits what you asked for"),
        hint: Hint(
          nl:
            "vraag minder, of noem een reeks: 'egel prompt --list'; ook 'missing' en 'after-ending' "
            + "staan erbij",
          en:
            "ask for less, or name a deck: 'egel prompt --list'; 'missing' and 'after-ending' are "
            + "there too"))
    }
  }
}
