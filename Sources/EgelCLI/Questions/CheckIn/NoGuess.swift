internal import CommandLineKit
internal import EgelCore

/// Why an answer cannot be a guess at what another person would say.
enum NoGuess {
  /// My own answers need no guessing.
  case me
  /// The scale with this key is about the person who answers.
  case oneself(String)
  /// The answer on this scale is about this person, and not about the guessed one.
  case somebodyElse(String, String)

  /// The scales that are asked as a guess: their question stays a sentence when the other is asked it
  /// about me.
  static let scales = ["near", "reachable", "seen", "ownroom", "freeno"]

  func message(_ name: String) -> Bilingual {
    let name = shown(name)
    return switch self {
    case .me:
      Bilingual(
        nl: "een inschatting is van wat iemand anders zou zeggen, niet jij",
        en: "a guess is at what someone else would say, and not you")
    case .oneself(let scale):
      Bilingual(
        nl: "'\(scale)' gaat over jezelf: je schat er niet mee in wat \(name) zou zeggen",
        en: "'\(scale)' is about yourself: it takes no guess at what \(name) would say")
    case .somebodyElse(let scale, let person):
      Bilingual(
        nl: "'\(scale).\(shown(person))' gaat niet over \(name), en diens antwoord wordt ingeschat",
        en: "'\(scale).\(shown(person))' is not about \(name), whose answer is guessed")
    }
  }

  /// What can be guessed, and a line that works.
  func hint(_ name: String) -> Hint {
    let scales = Self.scales.joined(separator: ", ")
    let name = if case .me = self { "sam" } else { name }
    return Hint(
      Bilingual(
        nl: "schalen over diegene kun je inschatten, zoals \(scales):",
        en: "scales about that person can be guessed, such as \(scales):"),
      command: "egel check-in --guess \(Shell.quoted(name)) near=6")
  }
}
