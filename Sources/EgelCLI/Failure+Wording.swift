internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

// Lower case, no full stop: what went wrong, and then, as a hint, what to do.

extension Failure {
  var exitCode: Int32 {
    switch self {
    case .badDate, .badTime, .badReference, .unknownSetting, .badSetting, .emptyWord,
      .notUTF8Argument, .needsYes, .sealNotAhead, .dayAhead, .nothingToChange, .nothingToImport,
      .spanBackwards, .badSearch, .badLine:
      ExitCode.wrongUse
    case .noText, .noAnswers, .emptyText, .notUTF8, .textTooLong: ExitCode.wrongData
    case .missingOption: ExitCode.wrongUse
    case .cannotBe, .partnersAlready, .notOfChild: ExitCode.wrongData
    case .badTarget: ExitCode.failed
    case .optionsClash: ExitCode.wrongUse
    case .unknownName, .ambiguousName, .noSuchRelationship, .ambiguousRelationship,
      .noSuchAgreement,
      .ambiguousAgreement, .unknownForm, .unknownAssumption:
      ExitCode.failed
    case .unknownScale, .unknownAnswer: ExitCode.failed
    case .offScale: ExitCode.wrongData
    case .notGuessed: ExitCode.wrongUse
    case .unknownExercise, .noSuchKept, .ambiguousKept: ExitCode.failed
    case .noSuchQuestion, .noSuchDeck, .noSuchConcept, .noQuestionFits, .noQuestionAbout,
      .noQuestionInDeck, .deckOutsideTheme, .nobodyForQuestion:
      ExitCode.failed
    case .output, .outsideFile: ExitCode.inputOutput
    case .interrupted(let signal): ExitCode.interrupted(by: signal)
    case .store(let failure): failure.exitCode
    case .badDeckFile: ExitCode.wrongData
    case .textKept(let failure, _), .textShown(let failure, _), .answersKept(let failure, _, _),
      .misused(let failure, _):
      failure.exitCode
    case .emptyEditor, .noSuchEntry, .ambiguousEntry, .nothingToRestore, .noEarlierVersion,
      .editorFailed, .editorMissing, .inTheWay, .noJournal, .draftInUse:
      ExitCode.failed
    }
  }

  var message: String {
    switch self {
    case .badDate(let option, let problem): "invalid \(option): \(problem)"
    case .badTime(let option, let typed):
      "invalid \(option) '\(shown(typed))': expected a time such as 21:30 or 2026-11-21T21:30"
    case .sealNotAhead(let day): "\(day) is not ahead: a text can be sealed from tomorrow on"
    case .dayAhead(let option, let day):
      "invalid \(option): \(day) is still to come, and this looks back"
    case .noText: "there is no text to save"
    case .noAnswers: "there is no answer and no text to save"
    case .emptyText: "nothing was changed: the new text is empty"
    case .emptyEditor: "nothing was saved: the editor left no text"
    case .noSuchEntry(let typed): "there is no entry '\(shown(typed))'"
    case .ambiguousEntry(let typed, let found): Self.ambiguous(typed, found)
    case .badReference(let typed): "'\(shown(typed))' does not name an entry"
    case .badSearch(let problem): problem.message
    case .nothingToRestore(let id): "nothing of \(id) is in the trash"
    case .noEarlierVersion(let id, let count):
      "\(id) has \(count) earlier version\(count == 1 ? "" : "s") in the trash"
    case .notUTF8(let what, let offset): "\(what) is not UTF-8 text: byte \(offset + 1) is wrong"
    case .textTooLong(let what): "\(what) is longer than \(Entry.longestText >> 20) MB"
    case .editorFailed(let program, let ending): "\(shown(program)) \(Self.words(for: ending))"
    case .editorMissing(let program, let failure):
      "cannot start the editor '\(shown(program))': \(failure.reason)"
    case .needsYes(let what): "\(what) cannot be undone, and there is nobody here to ask"
    case .unknownSetting(let name, _): "there is no setting '\(shown(name))'"
    case .badSetting(let name, let typed, let expected):
      "invalid \(name) '\(shown(typed))': expected \(expected)"
    case .emptyWord(let option): "invalid \(option) '': expected a word"
    case .spanBackwards(let from, let to): "\(to) is before \(from)"
    case .notUTF8Argument(let place): "argument \(place) is not UTF-8 text"
    case .outsideFile(let failure): "\(shown(failure.path, limit: 400)): \(failure.reason)"
    case .inTheWay(let path): "\(shown(path, limit: 400)) is there already"
    case .unknownName(let typed, _): "there is nobody called '\(shown(typed))' in the journal"
    case .ambiguousName(let typed, let found):
      "'\(shown(typed))' can be \(found.map { shown($0) }.joined(separator: " or "))"
    case .noSuchRelationship(let names, _): "there is no tie with \(shown(names))"
    case .ambiguousRelationship(let names, let found):
      "there are several ties with \(shown(names)): \(found.map { shown($0) }.joined(separator: ", "))"
    case .partnersAlready(let names, _): "\(shown(names)) are partners already"
    case .noSuchAgreement(let typed): "there is no agreement '\(shown(typed))'"
    case .ambiguousAgreement(let typed, let found):
      "'\(shown(typed))' begins \(found.joined(separator: ", "))"
    case .unknownForm(let typed, _): "'\(shown(typed))' is not one of the forms that are explained"
    case .unknownAssumption(let typed, _): "no form takes '\(shown(typed))' for granted"
    case .noSuchQuestion(let typed, _): "there is no question '\(shown(typed))'"
    case .noSuchDeck(let typed, _): "there is no deck '\(shown(typed))'"
    case .noSuchConcept(let typed, _): "nothing here is called '\(shown(typed))'"
    case .noQuestionFits: "no question fits what was asked for"
    case .noQuestionInDeck(let id): "no question of '\(shown(id))' fits as things are now"
    case .deckOutsideTheme(let deck, let theme):
      "the deck '\(shown(deck.id))' is not one of '\(theme.rawValue)'"
    case .noQuestionAbout(_, isChild: true): bilingual?.message.english ?? ""
    case .noQuestionAbout(let typed, _): "no questions fit '\(shown(typed))' as things are now"
    case .nobodyForQuestion(let id):
      "'\(shown(id))' names somebody, and there is nobody it could name"
    case .missingOption(let what): "missing \(what)"
    case .cannotBe(let reason): reason
    case .badTarget(let path, let problem):
      "\(shown(path, limit: 400)) \(problem.message)"
    case .optionsClash(let rule): rule
    case .noJournal(let path): "there is no journal in \(shown(path, limit: 400))"
    case .unknownScale(let typed, _), .unknownAnswer(let typed, _):
      "there is no scale '\(shown(typed))'"
    case .offScale(let scale, let typed, let range, _):
      "'\(shown(typed))' is not on '\(scale)': expected \(shown(range, limit: 400))"
    case .notGuessed(let why, let name): why.message(name)
    case .unknownExercise(let typed, _): "there is no exercise '\(shown(typed))'"
    case .noSuchKept(let typed): "nothing is kept as '\(shown(typed))'"
    case .ambiguousKept(let typed, let found):
      "'\(shown(typed))' begins \(found.joined(separator: ", "))"
    case .nothingToImport: "there is nothing to import: no file is named"
    case .draftInUse, .notOfChild, .nothingToChange: bilingual?.message.english ?? ""
    case .badLine(let error): error.message.english
    case .store(let failure): failure.message
    case .output(let failure): "cannot write to \(failure.path): \(failure.reason)"
    case .interrupted: "interrupted"
    case .badDeckFile(let path, let error): StoreFailure.malformed(path: path, error).message
    case .textKept(let failure, _), .textShown(let failure, _), .answersKept(let failure, _, _),
      .misused(let failure, _):
      failure.message
    }
  }

  var hint: String? {
    switch self {
    case .badDate(_, let problem): problem.hint
    case .noAnswers:
      "give them after the command, as in 'egel check-in zone=ok A long day', or pipe them in; at a "
        + "terminal it asks"
    case .noText: "write the words after the command, pipe them in, or give them to your editor"
    case .emptyText:
      "'egel delete' takes the whole entry away, and 'egel restore' brings it back"
    case .emptyEditor:
      "if your editor returns before you are done, tell it to wait, as in EDITOR='code --wait'"
    case .noSuchEntry, .badReference:
      "'egel list' shows the ids; their first few characters will do, and @1 is the latest entry"
    case .badSearch: "as in: egel search soup '\"the keys\"' -rain, or egel search soup OR tea"
    case .ambiguousEntry: "type one more character of the id"
    case .editorFailed: "nothing was saved; EDITOR names the editor that is used"
    case .editorMissing: "set EDITOR, or write the words after the command"
    case .needsYes: "add --yes"
    case .unknownSetting(_, let nearest):
      nearest.map { "did you mean '\($0)'? 'egel config' lists them all" }
        ?? "'egel config' lists them all"
    case .nothingToRestore: "'egel trash' lists what is there"
    case .inTheWay: "nothing is written over; name another place"
    case .unknownName(_, let nearest):
      nearest.isEmpty
        ? "'egel person' lists everybody; 'egel person add' adds somebody"
        : "did you mean \(nearest.map { shown($0) }.joined(separator: " or "))? "
          + "'egel person add' adds somebody"
    case .ambiguousName: "type more of the name, or the first characters of the id"
    case .noSuchRelationship(_, let beside):
      beside.isEmpty
        ? "'egel relationship add' adds one"
        : "there is one between \(beside.map { shown($0) }.joined(separator: ", or ")): name both, or "
          + "its id; 'egel relationship add' adds one"
    case .ambiguousRelationship: "name it by the first characters of its id"
    case .partnersAlready(_, let id):
      "'egel relationship edit \(id)' changes that tie; after 'egel relationship end \(id)' a new one "
        + "can be added"
    case .noSuchAgreement, .ambiguousAgreement: "'egel agreement list' shows the ids"
    case .unknownForm(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "")
        + "'egel form list' shows them; a form may be any word of your own"
    case .unknownAssumption(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "")
        + "'egel agreement assumed' shows what they are called"
    case .unknownScale(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "") + "'egel scale' lists them all"
    case .unknownAnswer(let typed, let nearest):
      (Failure.unknownScale(typed, nearest: nearest).hint ?? "")
        + "; a text with an equals sign goes behind --"
    case .offScale(_, _, _, let beside):
      (beside.isEmpty ? "" : "nearest: \(beside.map { shown($0) }.joined(separator: " or ")); ")
        + "? is don't know, and - is not for me"
    case .notGuessed(let why, let name): why.hint(name)
    case .unknownExercise(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "") + "'egel reflect' lists them all"
    case .noSuchKept: "'egel keep' shows what is kept, with the ids"
    case .ambiguousKept: "type one more character of the id"
    case .badTarget(_, let problem): problem.hint
    case .noSuchQuestion(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "") + "'egel prompt --list' shows them"
    case .noSuchDeck(_, let nearest):
      (nearest.map { "did you mean '\($0)'? " } ?? "") + "'egel prompt --list' shows them"
    case .noSuchConcept(_, let nearest):
      (nearest.isEmpty
        ? "" : "did you mean \(nearest.map { "'\(shown($0))'" }.joined(separator: " or "))? ")
        + "'egel explain' lists them all"
    case .noQuestionFits:
      "ask for less, or name a deck: 'egel prompt --list'; 'missing' and 'after-ending' are there too"
    case .noQuestionInDeck(let id):
      "'egel prompt --list --deck \(shown(id))' shows them; those with a place for a name need a tie "
        + "with somebody: 'egel relationship'"
    case .deckOutsideTheme(let deck, _):
      "its theme is '\(deck.theme.rawValue)'; name the deck or the theme, not both"
    case .noQuestionAbout(_, isChild: true): bilingual?.hint.english
    case .noQuestionAbout:
      "they name people you have a tie with now: 'egel relationship'; the decks 'missing' and "
        + "'after-ending' name nobody"
    case .nobodyForQuestion: "'egel person' shows who is in the journal"
    case .draftInUse, .nothingToChange: bilingual?.hint.english
    case .missingOption, .cannotBe, .optionsClash, .notOfChild: nil
    case .noJournal: "name the folder that holds its journal.json"
    case .nothingToImport: "name a file, or - for standard input"
    case .badLine(let error): error.hint.english
    case .store(let failure): failure.hint
    case .badDeckFile:
      "nothing was changed; 'egel question import --help' says what stands in a deck file"
    case .misused(_, let command): "see '\(command) --help'"
    case .textKept(.notUTF8, let kept):
      "your text is kept in \(kept.path); if it is Latin-1, this saves it: \(kept.converted)"
    case .textKept(let failure, let kept):
      [failure.hint, kept.hint].compactMap { $0 }.joined(separator: "\nhint: ")
    case .answersKept(let failure, let path, let command):
      [failure.hint, "your answers are kept: \(command) < \(Shell.quoted(path))"]
        .compactMap { $0 }.joined(separator: "\nhint: ")
    case .textShown(let failure, _):
      [failure.hint, KeptText.nowhere].compactMap { $0 }.joined(separator: "\nhint: ")
    case .badTime, .sealNotAhead, .dayAhead, .noEarlierVersion, .notUTF8, .textTooLong, .badSetting,
      .emptyWord, .spanBackwards, .notUTF8Argument, .outsideFile, .output, .interrupted:
      nil
    }
  }

  private static func ambiguous(_ typed: String, _ found: [EntryName]) -> String {
    let shownCandidates = found.prefix(4).map { "\($0.id) (\($0.day))" }
    let more = found.count > 4 ? " and \(found.count - 4) more" : ""
    return "'\(shown(typed))' begins \(shownCandidates.joined(separator: ", "))\(more)"
  }

  private static func words(for ending: Children.Ending) -> String {
    switch ending {
    case .exited(let code): "ended with exit code \(code)"
    case .killed(let signal): "was ended by signal \(signal)"
    }
  }
}

// The store's failures that are said in both languages.

extension Failure {
  func message(_ language: Language) -> String {
    bilingual?.message[language] ?? message
  }

  /// What is added behind a hint, such as where a text is kept, stays.
  func hint(_ language: Language) -> String? {
    guard let said = bilingual?.hint, let hint else { return hint }
    return hint.hasPrefix(said.english)
      ? said[language] + hint.dropFirst(said.english.count) : hint
  }

  private var bilingual: (message: Bilingual, hint: Bilingual)? {
    switch self {
    case .store(let failure): failure.bilingual
    case .badLine(let error): (Bilingual(error.message), Bilingual(error.hint))
    case .nothingToChange(let command):
      (
        Bilingual(
          nl: "er is niets te veranderen: geen optie zegt wat",
          en: "there is nothing to change: no option says what"),
        Bilingual(
          nl: "zie '\(command) --help'"
            + (command == "egel edit" ? "; in een terminal opent je editor met de tekst" : ""),
          en: "see '\(command) --help'"
            + (command == "egel edit" ? "; at a terminal, your editor opens with the text" : ""))
      )
    case .draftInUse(let path):
      (
        Bilingual(
          nl: "\(shown(path, limit: 400)) wordt nu geschreven, in een ander venster",
          en: "\(shown(path, limit: 400)) is being written now, in another terminal"),
        Bilingual(
          nl: "maak het daar af, of sluit dat venster en probeer het opnieuw",
          en: "finish it there, or close that terminal and try again")
      )
    case .noQuestionAbout(let typed, isChild: true):
      (
        Bilingual(
          nl: "er zijn geen vragen over \(shown(typed))",
          en: "there are no questions about \(shown(typed))"),
        Bilingual(
          nl: "\(shown(typed)) staat in je dagboek als kind, en de vragen gaan over volwassenen; "
            + "'egel write --about \(shown(typed))' kan altijd",
          en: "\(shown(typed)) is a child in your journal, and the questions are about grown-ups; "
            + "'egel write --about \(shown(typed))' always works")
      )
    case .notOfChild(let words): (words, Bilingual(nl: "", en: ""))
    case .textKept(let failure, _), .textShown(let failure, _), .answersKept(let failure, _, _),
      .misused(let failure, _):
      failure.bilingual
    default: nil
    }
  }
}

extension Failure {
  /// The same, pointing to `--help` for a usage error that has no hint of its own.
  func helped(by path: [String]) -> Failure {
    guard exitCode == ExitCode.wrongUse, hint == nil else { return self }
    return .misused(self, command: path.joined(separator: " "))
  }
}

extension SearchProblem {
  fileprivate var message: String {
    switch self {
    case .nothing: "there is nothing to look for"
    case .onlyLeftOut: "there is only what to leave out, and nothing to look for"
    case .emptyPhrase: "an empty phrase is everywhere"
    case .openQuote: "a quote is not closed"
    case .looseOr: "OR stands between two words"
    }
  }
}
