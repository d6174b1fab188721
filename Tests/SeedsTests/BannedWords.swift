import EgelCore

/// Words that no question uses, each with the reason.
struct BannedWords {
  let phrases: [Phrase]
  let reason: String

  init(_ reason: String, _ phrases: String...) {
    self.reason = reason
    self.phrases = phrases.map(Phrase.init)
  }

  static func list(for language: Language) -> [BannedWords] {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let english: [BannedWords] = [
    BannedWords("assumes a partner: {partner}", "your partner", "your partners", "my partner"),
    BannedWords("assumes one relationship: a tie", "your relationship", "our relationship"),
    BannedWords("assumes a marriage", "husband*", "wife", "wives", "spouse*", "married"),
    BannedWords("assumes a gender", "boyfriend*", "girlfriend*", "man", "men", "woman", "women"),
    BannedWords("assumes a number", "both of you", "the two of you", "as a couple"),
    BannedWords("makes half of a person", "better half", "other half", "significant other"),
    BannedWords("one person for everything", "soulmate*", "the one"),
    BannedWords("puts ties in order", "primary", "secondary", "main partner", "real relationship"),
    BannedWords("puts friendship below", "more than friends", "only friends", "settle down"),
    BannedWords("asks why, and not how", "^why", "why don't", "why didn't", "why not"),
    BannedWords("belittles", "just", "simply", "merely"),
    BannedWords("advice", "should", "ought", "you must", "you have to", "you need to"),
    BannedWords("advice in a question", "have you tried", "^try", "^remember", "don't you think"),
    BannedWords("an accusation", "you always", "you never", "{} always", "{} never"),
    BannedWords("a reproach", "still not", "still no", "still haven't", "still don't"),
    BannedWords("a reproach in a question", "do you still", "are you still", "have you still"),
    BannedWords("a verdict", "cheat*", "unfaithful", "adulter*", "affair*", "toxic", "selfish"),
    BannedWords("a norm", "normal*", "abnormal*", "healthy", "unhealthy", "dysfunctional"),
    BannedWords("cheer", "congratulations", "well done", "great job", "proud of you", "bravo"),
    BannedWords("claims a proof", "research", "studies", "proves", "proven", "scientific*"),
    BannedWords("jargon", "compersion", "polycule*", "metamour*", "hinge", "co-regulation"),
    BannedWords("diagnosis", "attachment style", "avoidant", "narcissis*", "codepend*", "trigger*"),
    BannedWords("a pronoun with a gender", "he", "him", "his", "himself"),
    BannedWords("a pronoun with a gender", "she", "her", "hers", "herself"),
  ]

  private static let dutch: [BannedWords] = [
    BannedWords("assumes a partner: {partner}", "je partner", "jouw partner", "je partners"),
    BannedWords(
      "assumes one relationship: een band", "je relatie", "jouw relatie", "jullie relatie"),
    BannedWords("assumes a marriage", "echtgeno*", "getrouwd", "gehuwd"),
    BannedWords("assumes a gender", "man", "mannen", "vrouw", "vrouwen"),
    BannedWords("assumes a gender", "vriendje*", "vriendin*"),
    BannedWords("assumes a number", "jullie twee*", "jullie beide*", "jullie allebei"),
    BannedWords("assumes a pair", "als koppel", "als stel", "als paar"),
    BannedWords("makes half of a person", "betere helft", "wederhelft"),
    BannedWords("one person for everything", "soulmate*", "zielsverwant*", "zielsgeno*", "de ware"),
    BannedWords("puts ties in order", "primaire", "secundaire", "hoofdpartner", "echte relatie"),
    BannedWords("puts friendship below", "meer dan vrienden", "maar vrienden"),
    BannedWords("asks why, and not how", "^waarom", "waarom ... niet", "waarom ... geen"),
    BannedWords("belittles", "gewoon", "simpelweg", "slechts"),
    BannedWords("advice", "moet je", "je moet", "zou je moeten", "je zou moeten", "hoor je te"),
    BannedWords(
      "advice in a question", "heb je al geprobeerd", "^probeer", "^vergeet", "vind je niet"),
    BannedWords("an accusation", "je altijd", "je nooit", "{} altijd", "{} nooit"),
    BannedWords("a reproach", "nog steeds niet", "nog steeds geen", "nog altijd niet"),
    BannedWords("a reproach in a question", "ben je nog steeds", "heb je nog steeds"),
    BannedWords("a verdict", "vreemdga*", "vreemdgegaan", "overspel*", "bedrieg*", "bedrog*"),
    BannedWords("a verdict", "ontrouw*", "toxisch*", "egoïst*"),
    BannedWords("a norm", "normaal", "normale", "abnorm*", "gezond", "gezonde", "ongezond*"),
    BannedWords("cheer", "proficiat", "gefeliciteerd", "goed zo", "goed gedaan", "bravo"),
    BannedWords("claims a proof", "onderzoek*", "bewijst", "bewezen", "wetenschap*"),
    BannedWords("jargon", "compersie", "polycu*", "metamour*", "schakelpartner*", "coregulatie"),
    BannedWords("diagnosis", "hechtingsstijl", "vermijdend*", "narcis*", "getriggerd", "trigger*"),
    BannedWords("a pronoun with a gender", "hij", "hem", "zijn eigen", "zijn of haar"),
    BannedWords("a pronoun with a gender", "zij", "haar", "haarzelf", "hemzelf"),
  ]
}
