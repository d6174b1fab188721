internal import EgelCore

/// A refusal with more to say: how to ask again, or where a text that was not saved is now.
enum Failure: Refusal {
  /// A line that was not understood and has no hint of its own, and the command it belongs to.
  case misused(any Refusal, command: String)
  /// The file in which the text lies.
  case textKept(any Refusal, KeptText)
  /// A text that could be kept nowhere.
  case textShown(any Refusal, text: [UInt8])
  /// The file with the answers, for a command that takes them again.
  case answersKept(any Refusal, at: String, command: String)

  /// What it is about.
  var refusal: any Refusal {
    switch self {
    case .misused(let refusal, _), .textKept(let refusal, _), .textShown(let refusal, _),
      .answersKept(let refusal, _, _):
      refusal
    }
  }

  var told: Told {
    switch self {
    case .misused(let refusal, let command):
      refusal.told.adding(Hint(nl: "zie '\(command) --help'", en: "see '\(command) --help'"))
    case .textKept(let refusal, let kept):
      if case WritingFailure.notUTF8 = refusal {
        refusal.told.adding(kept.hintIfLatin1)
      } else {
        refusal.told.adding(kept.hint)
      }
    case .textShown(let refusal, _): refusal.told.adding(KeptText.nowhere)
    case .answersKept(let refusal, let path, let command):
      refusal.told.adding(
        Hint(
          Bilingual(nl: "je antwoorden zijn bewaard:", en: "your answers are kept:"),
          command: "\(command) < \(Shell.quoted(path))"))
    }
  }
}

extension Refusal {
  /// The same, pointing to `--help` for a usage error that has no hint of its own.
  func helped(by path: [String]) -> any Refusal {
    let told = told
    guard told.exitCode == ExitCode.wrongUse, told.hints.isEmpty else { return self }
    return Failure.misused(self, command: path.joined(separator: " "))
  }
}
