internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform

/// What any command can be refused with: a line that does not add up, and streams that do not work.
enum ProgramFailure: Refusal {
  /// What was left out.
  case missing(Bilingual, expected: Bilingual? = nil)
  /// Words and options that do not go together.
  case notTogether([Bilingual])
  /// An option that only works with another, as it is typed.
  case worksOnlyWith(String, needed: Bilingual)
  case givenTwice(String)
  case unexpectedWord(String)
  /// An option that stands alone where another is due, or the like, in words.
  case clash(Bilingual, hint: Hint? = nil)
  /// By the command that was to change something.
  case nothingToChange(String)
  /// What cannot be undone, with nobody at a terminal to say yes.
  case needsYes(Bilingual)
  case badValue(name: String, typed: String, expected: Bilingual)
  case emptyWord(option: String)
  case notUTF8Argument(place: Int)
  /// A file that was named, or standard input.
  case outsideFile(SystemFailure)
  case output(SystemFailure)
  case interrupted(signal: Int32)

  static func notTogether(_ typed: String...) -> ProgramFailure {
    .notTogether(typed.map { Bilingual(same: $0) })
  }

  var told: Told {
    switch self {
    case .missing(let what, let expected):
      Told(
        .wrongUse,
        Bilingual(nl: "\(what.dutch) ontbreekt", en: "missing \(what.english)")
          + (expected.map {
            Bilingual(nl: ": verwacht \($0.dutch)", en: ": expected \($0.english)")
          }
            ?? Bilingual(same: "")))
    case .notTogether(let typed):
      Told(
        .wrongUse,
        Bilingual(
          nl: Language.dutch.listing(typed.map(\.dutch)) + " kunnen niet samen",
          en: Language.english.listing(typed.map(\.english)) + " can't be used together"))
    case .worksOnlyWith(let option, let needed):
      Told(
        .wrongUse,
        Bilingual(
          nl: "\(option) werkt alleen met \(needed.dutch)",
          en: "\(option) only works with \(needed.english)"))
    case .givenTwice(let typed):
      Told(.wrongUse, Bilingual(nl: "\(typed) staat er twee keer", en: "\(typed) was given twice"))
    case .unexpectedWord(let typed):
      Told(
        .wrongUse,
        Bilingual(nl: "'\(shown(typed))' hoort hier niet", en: "unexpected word '\(shown(typed))'"))
    case .clash(let rule, let hint): Told(.wrongUse, rule, hint: hint)
    case .nothingToChange(let command): Self.nothingToChange(command)
    case .needsYes(let what):
      Told(
        .needsYes,
        Bilingual(
          nl: "\(what.dutch) kan niet ongedaan worden gemaakt, en er is niemand om het te vragen",
          en: "\(what.english) can't be undone, and there is no one here to ask"),
        hint: Hint(nl: "voeg --yes toe", en: "add --yes"))
    case .badValue(let name, let typed, let expected):
      Told(
        .badValue,
        Bilingual(
          nl: "ongeldige \(name) '\(shown(typed))': verwacht \(expected.dutch)",
          en: "invalid \(name) '\(shown(typed))': expected \(expected.english)"))
    case .emptyWord(let option):
      Told(
        .badValue,
        Bilingual(
          nl: "ongeldige \(option) '': verwacht een woord",
          en: "invalid \(option) '': expected a word"))
    case .notUTF8Argument(let place):
      Told(
        .badValue,
        Bilingual(
          nl: "woord \(place) van de opdracht is geen UTF-8-tekst",
          en: "argument \(place) is not UTF-8 text"))
    case .outsideFile(let failure):
      Told(
        .unreadable,
        failure.place + Bilingual(same: ": ") + failure.words,
        path: failure.path)
    case .output(let failure):
      Told(
        .unwritable,
        Bilingual(
          nl: "kan niet schrijven naar \(failure.place.dutch): \(failure.words.dutch)",
          en: "cannot write to \(failure.place.english): \(failure.words.english)"),
        path: failure.path)
    case .interrupted(let signal):
      Told(
        .interrupted, exit: ExitCode.interrupted(by: signal),
        Bilingual(nl: "onderbroken", en: "interrupted"))
    }
  }

  private static func nothingToChange(_ command: String) -> Told {
    let isEdit = command == "egel edit"
    return Told(
      .wrongUse,
      Bilingual(
        nl: "er is niets te veranderen: geen optie zegt wat",
        en: "there is nothing to change: no option says what"),
      hint: Hint(
        nl: "zie '\(command) --help'"
          + (isEdit ? "; in een terminal opent je editor met de tekst" : ""),
        en: "see '\(command) --help'"
          + (isEdit ? "; at a terminal, your editor opens with the text" : "")))
  }
}

extension UsageError: Refusal {
  var told: Told { Told(.wrongUse, Bilingual(message), hint: Hint(Bilingual(hint))) }
}
