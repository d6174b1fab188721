internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

/// What a command can fail with, as facts. Wording and exit codes are in `Failure+Wording.swift`.
enum Failure: Error {
  case badDate(option: String, DateProblem)
  case badTime(option: String, typed: String)
  case sealNotAhead(Day)
  /// A day in the future, where only the past makes sense.
  case dayAhead(option: String, Day)
  case noText
  /// A check-in without answers or text.
  case noAnswers
  /// An empty text that would replace an existing one.
  case emptyText
  case emptyEditor
  case noSuchEntry(String)
  case ambiguousEntry(String, [EntryName])
  case badReference(String)
  case badSearch(SearchProblem)
  case nothingToRestore(String)
  case noEarlierVersion(String, count: Int)
  /// By the command that was to change something.
  case nothingToChange(String)
  case notUTF8(what: String, offset: Int)
  case textTooLong(what: String)
  case editorFailed(program: String, Children.Ending)
  case editorMissing(program: String, SystemFailure)
  case needsYes(String)
  case unknownSetting(String, nearest: String?)
  case badSetting(name: String, typed: String, expected: String)
  case emptyWord(option: String)
  case spanBackwards(from: Day, to: Day)
  case notUTF8Argument(place: Int)
  case outsideFile(SystemFailure)
  case inTheWay(path: String)
  case nothingToImport
  case noJournal(path: String)
  /// A path that was named for output, and cannot be written to.
  case badTarget(String, TargetProblem)
  /// Options that do not go together, in words.
  case optionsClash(String)
  case unknownName(String, nearest: [String])
  case ambiguousName(String, [String])
  /// No relationship with me; `beside` lists their others.
  case noSuchRelationship(String, beside: [String])
  case ambiguousRelationship(String, [String])
  /// These people are partners already, in the relationship with this id.
  case partnersAlready(String, id: String)
  case noSuchAgreement(String)
  case ambiguousAgreement(String, [String])
  case unknownForm(String, nearest: String?)
  case unknownAssumption(String, nearest: String?)
  case missingOption(String)
  /// Refused, with the reason.
  case cannotBe(String)
  case noSuchQuestion(String, nearest: String?)
  case noSuchDeck(String, nearest: String?)
  case noSuchConcept(String, nearest: [String])
  case noQuestionFits
  case noQuestionInDeck(String)
  case deckOutsideTheme(Deck, Deck.Theme)
  case noQuestionAbout(String, isChild: Bool)
  /// A question that needs a name, and no one in the journal fits.
  case nobodyForQuestion(String)
  case unknownScale(String, nearest: String?)
  /// The same, on a line that may have been meant as text.
  case unknownAnswer(String, nearest: String?)
  /// An answer that is off its scale, with the range and how the nearest answers are typed.
  case offScale(String, typed: String, range: String, beside: [String])
  /// An answer that cannot be a guess at what this person would say.
  case notGuessed(NoGuess, String)
  case unknownExercise(String, nearest: String?)
  case noSuchKept(String)
  case ambiguousKept(String, [String])
  /// A named file that is not a deck.
  case badDeckFile(path: String, JSONError)
  /// A draft that a sitting in another terminal is still writing.
  case draftInUse(String)
  /// Something that is not noted, asked or said of a person who is marked as a child.
  case notOfChild(Bilingual)
  /// A command line that cannot be understood.
  case badLine(UsageError)
  case store(StoreFailure)
  case output(SystemFailure)
  case interrupted(signal: Int32)

  /// A usage error without a hint of its own, and the command it belongs to.
  indirect case misused(Failure, command: String)
  /// A failure, and where the unsaved text is now.
  indirect case textKept(Failure, KeptText)
  indirect case textShown(Failure, text: [UInt8])
  /// A failure, and the file with the answers, for a command that takes them again.
  indirect case answersKept(Failure, at: String, command: String)
}

extension Failure {
  /// A thrown error, if it is one of the program's own.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let failure as StoreFailure: self = .store(failure)
    case let error as UsageError: self = .badLine(error)
    default: return nil
    }
  }
}
