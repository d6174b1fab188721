internal import CommandLineKit

/// `egel man`: the manual page, made from the same table as the help.
enum ManCommand {
  static let command = Command<Session>(
    "man", group: Program.Group.program,
    summary: Words(nl: "druk de handleiding af", en: "print the manual page"),
    examples: [
      Example(
        Words(same: "egel man > ~/.local/share/man/man1/egel.1"),
        Words(nl: "zet haar op haar plaats", en: "put it where man finds it"))
    ]
  ) { _, session in
    let page = ManPage.mdoc(
      Program.root, in: session.language.tongue, date: written, chapters: chapters)
    try session.write(Array(page.utf8))
    return ExitCode.done
  }

  /// The day this version was made, so that one program always prints one page.
  private static let written = (year: 2026, month: 11, day: 21)

  private static let chapters = [
    ManPage.Chapter(
      Words(nl: "BESTANDEN", en: "FILES"),
      [
        Words(
          nl: "Het dagboek staat in $EGEL_JOURNAL, anders in $XDG_DATA_HOME/egel, anders in "
            + "~/.local/share/egel. De bestanden zijn JSON, met één gegeven op elke regel. Alleen "
            + "de eigenaar kan ze lezen, en ze zijn niet versleuteld.",
          en: "The journal is in $EGEL_JOURNAL, else in $XDG_DATA_HOME/egel, else in "
            + "~/.local/share/egel. Its files are JSON, one record on each line. Only their owner "
            + "can read them, and they are not encrypted.")
      ]),
    JSONPage.chapter,
    ManPage.Chapter(
      Words(nl: "AFSLUITCODE", en: "EXIT STATUS"),
      [
        Words(
          nl: "0: gelukt. 1: het kon niet, of doctor vond iets. 64: verkeerd gebruik. 65: de "
            + "gegevens klopten niet. 74: lezen of schrijven mislukte. 129, 130, 131 en 143: "
            + "onderbroken.",
          en: "0: done. 1: it could not be done, or doctor found something. 64: wrong usage. 65: "
            + "the data given was wrong. 74: reading or writing failed. 129, 130, 131 and 143: "
            + "interrupted.")
      ]),
  ]
}
