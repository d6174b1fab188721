internal import EgelCore
internal import EgelJSON

/// Something that could not be done. It carries facts; the file of each room words its own.
protocol Refusal: Error {
  /// All that is said of it.
  var told: Told { get }
}

/// What is said of a refusal: lower case, no full stop; what happened, and then what to do.
struct Told {
  /// What a script learns.
  let code: FailureCode
  let exitCode: Int32
  /// What happened, in one line.
  let message: Bilingual
  /// What to do, each in one line.
  var hints: [Hint]
  /// The file it is about, if it is about one, and where in it.
  let path: String?
  let error: JSONError?

  init(
    _ code: FailureCode, exit: Int32? = nil, _ message: Bilingual, hint: Hint? = nil,
    path: String? = nil, at error: JSONError? = nil
  ) {
    self.code = code
    exitCode = exit ?? code.usualExit
    self.message = message
    hints = [hint].compactMap { $0 }
    self.path = path
    self.error = error
  }

  /// The same with one more thing to do.
  func adding(_ hint: Hint) -> Told {
    var told = self
    told.hints.append(hint)
    return told
  }
}

/// What to do about a refusal.
struct Hint {
  let words: Bilingual
  /// A line to paste, behind the words.
  let command: String?

  init(nl dutch: String, en english: String) {
    self.init(Bilingual(nl: dutch, en: english))
  }

  init(_ words: Bilingual, command: String? = nil) {
    self.words = words
    self.command = command
  }

  /// All of it on one line.
  func line(_ language: Language) -> String {
    words[language] + (command.map { " " + $0 } ?? "")
  }
}

/// What a script can ask for: kinds of failure, fewer than there are wordings, that stay as they are.
enum FailureCode: String, CaseIterable {
  case wrongUse, badValue, needsYes, noText, badText, notFound, ambiguous, noQuestion
  case refused, editor, inTheWay, badTarget, noJournal, noPlace, unreadable
  case unwritable, unconfirmed, notPlain, notFolder, foreign, malformed, incomplete, unfinished
  case newerFormat, busy, interrupted, unexpected

  /// All of them, for the page of help.
  static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// How the program ends, where nothing else is said.
  fileprivate var usualExit: Int32 {
    switch self {
    case .wrongUse, .badValue, .needsYes: ExitCode.wrongUse
    case .noText, .badText, .refused, .malformed, .incomplete: ExitCode.wrongData
    case .notFound, .ambiguous, .noQuestion, .editor, .inTheWay, .badTarget, .noJournal, .noPlace,
      .foreign, .newerFormat, .busy, .interrupted, .unexpected:
      ExitCode.failed
    case .unreadable, .unwritable, .unconfirmed, .notPlain, .notFolder, .unfinished:
      ExitCode.inputOutput
    }
  }
}
