internal import CommandLineKit
internal import EgelCore

/// Answers that cannot be taken, and scales that cannot be.
enum ScaleFailure: Refusal {
  /// A check-in without answers or text.
  case noAnswers
  case unknownScale(String, nearest: String?)
  /// The same, on a line that may have been meant as text.
  case unknownAnswer(String, nearest: String?)
  /// An answer that is off its scale, with how the nearest answers are typed.
  case offScale(Scale, typed: String, beside: [String])
  /// An answer that cannot be a guess at what this person would say.
  case notGuessed(NoGuess, String)
  /// An answer about nobody, with what would name somebody: `near.NAME=...`, or `--about NAME`.
  case aboutSomeone(String, Naming)
  case notAboutYou(String)
  case aboutYourself(String, typed: String)
  /// A word where only answers stand.
  case noAnswer(String)
  /// Words beside `--scale` that look like an answer, with how it is typed.
  case answerAsText(String, line: Bilingual)
  /// A scale that would not be asked, with how an answer to it is typed.
  case scaleNotAsked(String, line: Bilingual)
  case badKey(String)
  case keyTaken(String)
  case goesDown(from: Int, through: Int)

  enum Naming { case onTheLine, asOption }

  var told: Told {
    switch self {
    case .noAnswers:
      Told(
        .noText,
        Bilingual(
          nl: "er is geen antwoord en geen tekst om te bewaren",
          en: "there is no answer and no text to save"),
        hint: Hint(
          nl:
            "zet ze achter de opdracht, zoals in 'egel check-in zone=ok Een lange dag', of stuur ze door "
            + "een pijp; in een terminal vraagt egel erom",
          en:
            "give them after the command, as in 'egel check-in zone=ok A long day', or pipe them in; at "
            + "a terminal egel asks"))
    case .unknownScale(let typed, let nearest):
      Told(.notFound, Self.unknown(typed), hint: Self.listed(nearest))
    case .unknownAnswer(let typed, let nearest):
      Told(
        .notFound, Self.unknown(typed),
        hint: Hint(
          Self.listed(nearest).words
            + Bilingual(
              nl: "; een tekst met een isgelijkteken komt achter --",
              en: "; a text with an equals sign goes behind --")))
    case .offScale(let scale, let typed, let beside):
      Told(
        .badValue, exit: ExitCode.wrongData, Self.offScale(scale, typed),
        hint: Self.nearest(beside))
    case .notGuessed(let why, let name): Told(.badValue, why.message(name), hint: why.hint(name))
    case .aboutSomeone(let scale, let naming): Told(.refused, Self.aboutSomeone(scale, naming))
    case .notAboutYou(let scale):
      Told(
        .refused,
        Bilingual(
          nl: "'\(scale)' gaat over iemand anders dan jij",
          en: "'\(scale)' is about someone else than you"))
    case .aboutYourself(let scale, let typed):
      Told(
        .refused,
        Bilingual(
          nl: "'\(scale)' gaat over jezelf, niet over \(shown(typed)): \(scale)=...",
          en: "'\(scale)' is about yourself, not about \(shown(typed)): \(scale)=..."))
    case .noAnswer(let typed):
      Told(
        .refused,
        Bilingual(
          nl:
            "'\(shown(typed))' is geen antwoord: verwacht SCHAAL=ANTWOORD of SCHAAL.NAAM=ANTWOORD",
          en: "'\(shown(typed))' is no answer: expected SCALE=ANSWER or SCALE.NAME=ANSWER"))
    case .answerAsText(let typed, let line):
      Told(
        .wrongUse,
        Bilingual(
          nl:
            "'\(shown(typed))' is geen tekst waar --scale staat; antwoorden doe je met \(line.dutch)",
          en: "'\(shown(typed))' is no text where --scale is given; to answer: \(line.english)"))
    case .scaleNotAsked(let scale, let line):
      Told(
        .wrongUse,
        Bilingual(
          nl:
            "--scale \(scale) wordt in een terminal gevraagd, en zonder andere antwoorden; op een regel "
            + "is het \(line.dutch)",
          en: "--scale \(scale) is asked at a terminal and without other answers; on a line it is "
            + line.english))
    case .badKey(let key):
      Told(
        .refused,
        Bilingual(
          nl: "'\(shown(key))' kan geen schaal heten: gebruik letters, cijfers en -",
          en: "'\(shown(key))' cannot name a scale: use letters, numbers and -"))
    case .keyTaken(let key):
      Told(
        .refused,
        Bilingual(
          nl: "er is al een schaal '\(shown(key))'",
          en: "there is a scale '\(shown(key))' already"))
    case .goesDown(let from, let through):
      Told(
        .refused,
        Bilingual(
          nl: "een schaal loopt op: --from \(from) is niet lager dan --to \(through)",
          en: "a scale goes up: --from \(from) is not below --to \(through)"))
    }
  }
}

extension ScaleFailure {
  private static func unknown(_ typed: String) -> Bilingual {
    Bilingual(
      nl: "er is geen schaal '\(shown(typed))'", en: "there is no scale '\(shown(typed))'")
  }

  private static func listed(_ nearest: String?) -> Hint {
    Hint(
      nearest: nearest, nl: "'egel scale' toont ze allemaal", en: "'egel scale' lists them all")
  }

  private static func offScale(_ scale: Scale, _ typed: String) -> Bilingual {
    func range(_ language: Language) -> String { shown(scale.expected(language), limit: 400) }
    return Bilingual(
      nl: "'\(shown(typed))' staat niet op '\(scale.key)': verwacht \(range(.dutch))",
      en: "'\(shown(typed))' is not on '\(scale.key)': expected \(range(.english))")
  }

  private static func nearest(_ beside: [String]) -> Hint {
    let near = Bilingual(either: beside)
    let signs = Bilingual(
      nl: "? is weet ik niet, en - is niet voor mij", en: "? is don't know, and - is not for me")
    guard !beside.isEmpty else { return Hint(signs) }
    return Hint(
      Bilingual(nl: "het dichtstbij: \(near.dutch); ", en: "nearest: \(near.english); ") + signs)
  }

  private static func aboutSomeone(_ scale: String, _ naming: Naming) -> Bilingual {
    switch naming {
    case .onTheLine:
      Bilingual(
        nl: "'\(scale)' gaat over iemand: \(scale).NAAM=...",
        en: "'\(scale)' is about someone: \(scale).NAME=...")
    case .asOption:
      Bilingual(
        nl: "'\(scale)' gaat over iemand: --about NAAM",
        en: "'\(scale)' is about someone: --about NAME")
    }
  }
}
