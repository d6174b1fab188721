internal import CommandLineKit

/// `egel man`: the manual page, made from the same table as the help.
enum ManCommand {
  static let command = Command<Session>(
    "man", group: Program.Group.program, summary: "print the manual page",
    examples: [Example("egel man > ~/.local/share/man/man1/egel.1", "install it")]
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
      "FILES",
      [
        "The journal lies in $EGEL_JOURNAL, else in $XDG_DATA_HOME/egel, else in "
          + "~/.local/share/egel. Its files are JSON, one record on each line, readable by their "
          + "owner alone and not encrypted."
      ]),
    JSONPage.chapter,
    ManPage.Chapter(
      "EXIT STATUS",
      [
        "0: done. 1: it could not be done, or doctor found something. 64: wrong usage. 65: the data "
          + "given was wrong. 74: reading or writing failed. 129, 130, 131 and 143: interrupted."
      ]),
  ]
}
