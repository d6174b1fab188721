internal import CommandLineKit
internal import EgelCore

/// The program as one table: its commands, and the options that all of them understand.
enum Program {
  static let number = "0.1.0"

  static let journal = Key.option(
    "journal", .text(.folder, offer: .folder),
    Words(nl: "gebruik het dagboek in deze map", en: "use the journal in this folder"),
    note: Words(
      nl: "Anders $EGEL_JOURNAL, $XDG_DATA_HOME/egel of ~/.local/share/egel.",
      en: "Otherwise $EGEL_JOURNAL, $XDG_DATA_HOME/egel or ~/.local/share/egel."))
  static let json = Key.flag(
    "json", Words(nl: "druk JSON af in plaats van tekst", en: "print JSON instead of text"))
  static let language = Key.option(
    "language", .choice(Words(same: "nl|en"), of: Language.self),
    Words(nl: "spreek Nederlands of Engels", en: "speak Dutch or English"))
  static let help = Key<Bool>.help
  static let version = Key<Bool>.version

  static let root = Command<Session>(
    "egel", summary: Words(nl: "een dagboek voor relaties", en: "a journal for relationships"),
    discussion: [
      Words(
        nl: "Schrijf over de mensen van wie je houdt, in welke vorm dan ook. Alles blijft in "
          + "gewone bestanden op deze computer. Zonder opdracht toont egel de bladzijde van "
          + "vandaag: geen namen, geen tekst.",
        en: "Write about the people you love, in whatever form you love them. Everything stays "
          + "in plain files on this machine. Without a command, egel shows today's page: no "
          + "names, no text.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel write De hele dag regen, en Kim maakte soep",
          en: "egel write Rain all day, and Kim made soup"),
        Words(nl: "een eerste stukje", en: "a first entry")),
      Example(Words(same: "egel list"), Words(nl: "de laatste stukjes", en: "the latest entries")),
    ],
    arguments: .of {
      journal
      json
      language
      help
      version
    },
    table: Subcommands(
      names: { CommandName.allCases.map(\.rawValue) },
      named: { CommandName.named($0)?.command }), run: TodayCommand.run)

  enum Group {
    static let writing = Words(nl: "Schrijven", en: "Writing")
    static let reading = Words(nl: "Teruglezen", en: "Reading back")
    static let questions = Words(nl: "Vragen", en: "Questions")
    static let people = Words(nl: "Mensen", en: "People")
    static let moving = Words(nl: "Erin en eruit", en: "In and out")
    static let keeping = Words(nl: "Het dagboek bewaren", en: "Keeping the journal")
    static let program = Words(nl: "Het programma", en: "The program")
  }

  /// Whether a command has to work even if the journal cannot be read.
  static func works(without matches: Matches) -> Bool {
    let name = matches.path.dropFirst().first ?? ""
    return ["schema", "doctor", "where", "help", "man", "completions", "__complete"].contains(name)
  }

  /// Whether a command is given a text, and has to get as far as keeping it.
  static func holdsText(_ matches: Matches) -> Bool {
    ["write", "thanks", "edit", "check-in", "keep", "reflect", "panic"].contains(
      matches.path.dropFirst().first ?? "")
  }

  /// Whether options say what to do, beside those that every command has.
  static func isTold(by typed: [Matches.Typed]) -> Bool {
    let common = root.options.map(\.name)
    return !typed.allSatisfy { common.contains($0.name) }
  }

  /// Refuses a change of nothing: it was said to be saved, and what was on standard input was nowhere.
  static func checkChange(_ matches: Matches) throws {
    guard !isTold(by: matches.typed) else { return }
    throw ProgramFailure.nothingToChange(matches.path.joined(separator: " "))
  }
}
