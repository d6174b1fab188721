internal import CommandLineKit
internal import EgelCore

/// What cannot be set.
enum KeepingFailure: Refusal {
  case unknownSetting(String, nearest: String?)

  var told: Told {
    switch self {
    case .unknownSetting(let name, let nearest):
      Told(
        .notFound, exit: ExitCode.wrongUse,
        Bilingual(
          nl: "er is geen instelling '\(shown(name))'", en: "there is no setting '\(shown(name))'"),
        hint: Hint(
          nearest: nearest, nl: "'egel config' toont ze allemaal",
          en: "'egel config' lists them all"))
    }
  }
}
