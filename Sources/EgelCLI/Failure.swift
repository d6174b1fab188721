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
  /// A day that is still to come, where one looks back.
  case dayAhead(option: String, Day)
  case noText
  /// A check-in of nothing.
  case noAnswers
  /// An empty text in the place of one there is.
  case emptyText
  case emptyEditor
  case noSuchEntry(String)
  case ambiguousEntry(String, [EntryReference.Candidate])
  case badReference(String)
  case badSearch(SearchProblem)
  case nothingToRestore(String)
  case noEarlierVersion(String, count: Int)
  case nothingToChange
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
  /// A place, named for something to be written to, where that cannot be.
  case badTarget(String, TargetProblem)
  /// Options that do not go together, in words.
  case optionsClash(String)
  case unknownName(String, nearest: [String])
  case ambiguousName(String, [String])
  /// Nor one by this name with me, but perhaps others that they are in.
  case noSuchRelationship(String, beside: [String])
  case ambiguousRelationship(String, [String])
  /// A second relationship as partners between these, beside the one with this id.
  case partnersAlready(String, id: String)
  case noSuchAgreement(String)
  case ambiguousAgreement(String, [String])
  case unknownForm(String, nearest: String?)
  case unknownAssumption(String, nearest: String?)
  case missingOption(String)
  /// Something that cannot be, with the reason.
  case cannotBe(String)
  case noSuchQuestion(String, nearest: String?)
  case noSuchDeck(String, nearest: String?)
  case noSuchConcept(String, nearest: [String])
  case noQuestionFits
  case noQuestionInDeck(String)
  case deckOutsideTheme(Deck, Deck.Theme)
  case noQuestionAbout(String)
  /// A question with a place for a name, and nobody to fill it.
  case nobodyForQuestion(String)
  case unknownScale(String, nearest: String?)
  /// The same, where it is answered on a line that may be a text.
  case unknownAnswer(String, nearest: String?)
  /// An answer that is not on its scale, with what is, and how the ones beside it are typed.
  case offScale(String, typed: String, range: String, beside: [String])
  /// An answer that cannot be a guess at what this person would say.
  case notGuessed(NoGuess, String)
  case unknownExercise(String, nearest: String?)
  case noSuchKept(String)
  case ambiguousKept(String, [String])
  /// A file that the person named, and that is no deck.
  case badDeckFile(path: String, JSONError)
  /// A command line that cannot be understood.
  case badLine(UsageError)
  case store(StoreFailure)
  case output(SystemFailure)
  case interrupted(signal: Int32)

  /// A wrong use that says nothing of what to do, and of which command.
  indirect case misused(Failure, command: String)
  /// A failure, and where the text that was to be saved is now.
  indirect case textKept(Failure, KeptText)
  indirect case textShown(Failure, text: [UInt8])
  /// A failure, and where answers are that can be given again to a command.
  indirect case answersKept(Failure, at: String, command: String)
}

extension Failure {
  /// What was thrown, where it is one of the program's own.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let failure as StoreFailure: self = .store(failure)
    case let error as UsageError: self = .badLine(error)
    default: return nil
    }
  }
}
