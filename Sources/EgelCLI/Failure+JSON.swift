internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

/// A failure as a program reads it: one line on standard error.
struct FailureJSON {
  let failure: Failure
  let language: Language
  let world: World

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.member("code", failure.code)
    writer.member("message", world.short(failure.message(language)))
    if let hint = failure.hint(language) {
      writer.member("hint", world.short(hint.replacing("\nhint: ", with: "\n")))
    }
    let place = failure.place
    if let path = place.path { writer.member("path", path) }
    if let error = place.error {
      writer.key("line")
      writer.integer(error.line)
      writer.key("column")
      writer.integer(error.column)
      let member = String(error.pathText(root: "").drop { $0 == "." })
      if !member.isEmpty { writer.member("member", member) }
    }
    if let kept = failure.keptAt { writer.member("kept", kept) }
    if case .textShown(_, let text) = failure {
      writer.member("text", String(decoding: text, as: UTF8.self))
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }

  /// An error that is none of the program's own.
  static func unexpected(_ message: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.member("code", "unexpected")
    writer.member("message", message)
    writer.endObject()
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }

  /// What is said of a text after the error, once it has been read.
  static func later(hint: String, kept: String? = nil, text: [UInt8]? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("hint", hint)
    if let kept { writer.member("kept", kept) }
    if let text { writer.member("text", String(decoding: text, as: UTF8.self)) }
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }
}

extension Failure {
  /// What a script can ask for: kinds of failure, fewer than there are wordings, that stay as they are.
  var code: String {
    switch self {
    case .badLine, .missingOption, .optionsClash, .nothingToChange, .nothingToImport: "wrongUse"
    case .needsYes: "needsYes"
    case .badDate, .badTime, .sealNotAhead, .dayAhead, .spanBackwards, .badReference, .badSearch,
      .badSetting, .emptyWord, .notUTF8Argument, .offScale, .notGuessed:
      "badValue"
    case .noText, .noAnswers, .emptyText, .emptyEditor: "noText"
    case .notUTF8, .textTooLong: "badText"
    case .noSuchEntry, .nothingToRestore, .noEarlierVersion, .unknownSetting, .unknownName,
      .noSuchRelationship, .noSuchAgreement, .unknownForm, .unknownAssumption, .noSuchQuestion,
      .noSuchDeck, .noSuchConcept, .unknownScale, .unknownAnswer, .unknownExercise, .noSuchKept:
      "notFound"
    case .ambiguousEntry, .ambiguousName, .ambiguousRelationship, .ambiguousAgreement,
      .ambiguousKept:
      "ambiguous"
    case .noQuestionFits, .noQuestionInDeck, .deckOutsideTheme, .noQuestionAbout,
      .nobodyForQuestion:
      "noQuestion"
    case .cannotBe, .partnersAlready, .notOfChild: "refused"
    case .editorFailed, .editorMissing: "editor"
    case .inTheWay: "inTheWay"
    case .badTarget: "badTarget"
    case .noJournal: "noJournal"
    case .draftInUse: "busy"
    case .badDeckFile: "malformed"
    case .outsideFile: "unreadable"
    case .output: "unwritable"
    case .interrupted: "interrupted"
    case .store(let failure): failure.code
    case .misused(let failure, _), .textKept(let failure, _), .textShown(let failure, _),
      .answersKept(let failure, _, _):
      failure.code
    }
  }

  /// All of them, for the help page.
  static let codes = [
    "wrongUse", "badValue", "needsYes", "noText", "badText", "notFound", "ambiguous", "noQuestion",
    "refused", "editor", "inTheWay", "badTarget", "noJournal", "noPlace", "unreadable",
    "unwritable",
    "unconfirmed", "notPlain", "notFolder", "foreign", "malformed", "incomplete", "unfinished",
    "newerFormat",
    "busy", "interrupted", "unexpected",
  ]

  /// The file it is about, if it is about one, and where in it.
  fileprivate var place: (path: String?, error: JSONError?) {
    switch self {
    case .inTheWay(let path), .badTarget(let path, _), .noJournal(let path), .draftInUse(let path):
      (path, nil)
    case .outsideFile(let failure), .output(let failure): (failure.path, nil)
    case .badDeckFile(let path, let error): (path, error)
    case .store(let failure): failure.place
    case .misused(let failure, _), .textKept(let failure, _), .textShown(let failure, _),
      .answersKept(let failure, _, _):
      failure.place
    default: (nil, nil)
    }
  }

  /// Where the unsaved text or answers are now.
  fileprivate var keptAt: String? {
    switch self {
    case .textKept(_, let kept): kept.path
    case .answersKept(_, let path, _): path
    default: nil
    }
  }
}

extension StoreFailure {
  fileprivate var code: String {
    switch self {
    case .noPlace: "noPlace"
    case .reading: "unreadable"
    case .writing: "unwritable"
    case .notPlain: "notPlain"
    case .notFolder: "notFolder"
    case .foreign: "foreign"
    case .malformed: "malformed"
    case .incomplete: "incomplete"
    case .unfinished: "unfinished"
    case .newerFormat: "newerFormat"
    case .busy: "busy"
    case .unconfirmed: "unconfirmed"
    }
  }

  fileprivate var place: (path: String?, error: JSONError?) {
    switch self {
    case .reading(let failure), .writing(let failure), .unfinished(let failure),
      .unconfirmed(let failure):
      (failure.path, nil)
    case .notPlain(let path, _), .notFolder(let path, _), .foreign(let path),
      .incomplete(let path, _):
      (path, nil)
    case .malformed(let path, let error): (path, error)
    case .noPlace, .newerFormat, .busy: (nil, nil)
    }
  }
}
