internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform

/// What keeps a text from being written, changed or brought back.
enum WritingFailure: Refusal {
  case noText
  /// An empty text that would replace an existing one.
  case emptyText
  case emptyEditor
  case notUTF8(what: Bilingual, offset: Int)
  case textTooLong(what: Bilingual)
  case editorFailed(program: String, Children.Ending)
  case editorMissing(program: String, SystemFailure)
  /// A draft that a sitting in another terminal is still writing.
  case draftInUse(String)
  /// An outcome of what has none.
  case noOutcome(Kind)
  /// What was to be taken from an entry, and is not there.
  case notThere(option: String, typed: String)
  case nothingToRestore(String)
  case noEarlierVersion(String, count: Int)

  var told: Told {
    switch self {
    case .noText:
      Told(
        .noText,
        Bilingual(nl: "er is geen tekst om te bewaren", en: "there is no text to save"),
        hint: Hint(
          nl: "zet de woorden achter de opdracht, stuur ze door een pijp, of geef ze aan je editor",
          en: "write the words after the command, pipe them in, or give them to your editor"))
    case .emptyText:
      Told(
        .noText,
        Bilingual(
          nl: "er is niets veranderd: de nieuwe tekst is leeg",
          en: "nothing was changed: the new text is empty"),
        hint: Hint(
          nl: "'egel delete' haalt het hele stukje weg, en 'egel restore' haalt het terug",
          en: "'egel delete' takes the whole entry away, and 'egel restore' brings it back"))
    case .emptyEditor:
      Told(
        .noText, exit: ExitCode.failed,
        Bilingual(
          nl: "er is niets bewaard: de editor liet geen tekst achter",
          en: "nothing was saved: the editor left no text"),
        hint: Hint(
          nl: "komt je editor terug voor je klaar bent, laat hem dan wachten, zoals met "
            + "EDITOR='code --wait'",
          en: "if your editor returns before you are done, tell it to wait, as in "
            + "EDITOR='code --wait'"))
    case .notUTF8(let what, let offset):
      Told(
        .badText,
        Bilingual(
          nl: "\(what.dutch) is geen UTF-8-tekst: byte \(offset + 1) klopt niet",
          en: "\(what.english) is not UTF-8 text: byte \(offset + 1) is wrong"))
    case .textTooLong(let what):
      Told(
        .badText,
        Bilingual(
          nl: "\(what.dutch) is langer dan \(Entry.longestText >> 20) MB",
          en: "\(what.english) is longer than \(Entry.longestText >> 20) MB"))
    case .editorFailed(let program, let ending):
      Told(
        .editor, Bilingual(same: shown(program) + " ") + ending.words,
        hint: Hint(
          nl: "er is niets bewaard; EDITOR zegt welke editor wordt gebruikt",
          en: "nothing was saved; EDITOR says which editor is used"))
    case .editorMissing(let program, let failure):
      Told(
        .editor,
        Bilingual(
          nl: "kan de editor '\(shown(program))' niet starten: \(failure.words.dutch)",
          en: "cannot start the editor '\(shown(program))': \(failure.words.english)"),
        hint: Hint(
          nl: "stel EDITOR in, of zet de woorden achter de opdracht",
          en: "set EDITOR, or write the words after the command"))
    case .draftInUse(let path):
      Told(
        .busy,
        Bilingual(
          nl: "\(shown(path, limit: 400)) wordt nu geschreven, in een ander venster",
          en: "\(shown(path, limit: 400)) is being written now, in another terminal"),
        hint: Hint(
          nl: "maak het daar af, of sluit dat venster en probeer het opnieuw",
          en: "finish it there, or close that terminal and try again"),
        path: path)
    case .noOutcome(let kind):
      Told(
        .wrongUse,
        Bilingual(
          nl: "--outcome hoort bij een verzoek of iets wat je nog wilt zeggen, en dit is "
            + "'\(kind.rawValue)': zie --kind",
          en: "--outcome is for a request or something to say, and this is '\(kind.rawValue)': "
            + "see --kind"))
    case .notThere(let option, let typed):
      Told(
        .wrongUse,
        Bilingual(
          nl: "\(option) '\(shown(typed))': dat staat niet bij dit stukje",
          en: "\(option) '\(shown(typed))': the entry does not have it"))
    case .nothingToRestore(let id):
      Told(
        .notFound,
        Bilingual(
          nl: "van \(id) ligt niets in de prullenbak", en: "nothing of \(id) is in the trash"),
        hint: Hint(
          nl: "'egel trash' toont wat erin ligt", en: "'egel trash' lists what is there"))
    case .noEarlierVersion(let id, let count):
      Told(
        .notFound,
        Bilingual(
          nl:
            "van \(id) \(count == 1 ? "ligt er één eerdere versie" : "liggen er \(count) eerdere versies") "
            + "in de prullenbak",
          en: "\(id) has \(count) earlier version\(count == 1 ? "" : "s") in the trash"))
    }
  }
}

extension Children.Ending {
  fileprivate var words: Bilingual {
    switch self {
    case .exited(let code):
      Bilingual(nl: "stopte met code \(code)", en: "ended with exit code \(code)")
    case .killed(let signal):
      Bilingual(nl: "werd beëindigd door signaal \(signal)", en: "was ended by signal \(signal)")
    }
  }
}
