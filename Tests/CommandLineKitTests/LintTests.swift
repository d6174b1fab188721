import CommandLineKit
import Testing

@Suite struct LintTests {
  @Test func `the table of the shelf is clean`() {
    #expect(lint(Shelf.root) == [])
  }

  @Test func `a bad table is told everything`() {
    let bad = Command<Void>(
      "Bad", summary: "Ends.",
      arguments: .of {
        Key.flag("x", short: "a", "fine")
        Key.flag("yes", short: "a", Words(same: String(repeating: "n", count: 71)))
        Key.flag("long", "two\nlines")
        Key.rest("words", .text(), "")
        Key.flag("last", "both option and positional")
        RequiredKey("last", .text(), "after the rest")
      },
      subcommands: [
        Command(
          "fine", aliases: ["also"], summary: "does", examples: [Example("bad fine", "it")],
          arguments: .of { Key.optional("yes", .text(), "as an option above") }
        ) { _, _ in 0 },
        Command("also", summary: "nothing", examples: [Example("bad also", "it")]),
      ])
    #expect(
      lint(bad) == [
        "'Bad': summary ends with a full stop",
        "'Bad': summary begins with a capital",
        "'Bad': --x: is no lower-case name of two letters or more",
        "'Bad': --yes: summary is longer than 70 characters",
        "'Bad': --long: summary is more than a line",
        "'Bad': TEXT: summary is empty",
        "'Bad': argument 'last' is there twice",
        "'Bad': '-a' is there twice",
        "'Bad': command 'also' is there twice",
        "'Bad': TEXT cannot be told from TEXT",
        "'Bad': is no lower-case name",
        "'Bad': has no example",
        "'Bad fine': argument 'yes' is there twice",
        "'Bad also': does nothing",
      ])
  }

  @Test func `what is said in one language is found`() {
    let said = Words(nl: "een boek erbij", en: "add a book")
    let table = Command<Void>(
      "shelf", summary: said, discussion: ["Without options it shows them all."],
      examples: [Example("shelf add", said)], arguments: .of { Key.flag("all", said, note: "it") })
    #expect(untranslated(table) == ["Without options it shows them all."])
  }
}
