@testable import CommandLineKit

/// A made-up program: it minds a shelf of books, and its commands only say what they were told.
enum Shelf {
  enum Kind: String, CaseIterable { case novel, poems, atlas, cookbook }

  static let json = Key.flag("json", "print JSON")
  static let shelf = Key.option(
    "shelf", .text("DIR", offer: .folder), "use the shelf in this folder")
  static let limit = Key.option(
    "limit", short: "n", .wholeNumber(from: -9, through: 999), "show at most N books")
  static let reverse = Key.flag("reverse", short: "r", "show the oldest first")
  static let quiet = Key.flag("quiet", short: "q", "print titles only")
  static let kind = Key.option("kind", short: "k", .choice("KIND", of: Kind.self), "of this kind")
  static let tag = Key.repeated(
    "tag", short: "t", .text("TAG", offer: .ask("tags")), "with this tag",
    note: "Give it several times for several tags.")
  static let day = Key.option(
    "day", Reader("DAY", expected: "a day such as 21-11", read: readDay), "bought on this day")
  static let title = Key.rest("title", .text(), "the title, word by word")
  static let book = RequiredKey("book", .text("BOOK", offer: .ask("books")), "which book")
  static let place = Key.optional("place", .wholeNumber(), "where to put it")
  static let file = RequiredKey("file", .text("FILE", offer: .file), "the file to read")
  static let words = Key.rest("words", .text(), "what was typed so far")

  static func readDay(_ word: String) throws(Reason) -> Int? {
    let parts = word.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    if parts == [30, 2] { throw Reason("there is no 30 February") }
    return parts[1] * 100 + parts[0]
  }

  static let list = Command<String>(
    "list", aliases: ["ls"], hiddenAliases: ["dir"], group: "Look",
    summary: "show the books, newest first",
    discussion: ["Without options it shows them all. Books in the trash are left out."],
    examples: [
      Example("shelf list --limit 3", "the last three"),
      Example("shelf list --kind poems --tag read", "poems that were read"),
    ],
    arguments: .of {
      limit
      reverse
      quiet
      kind
      tag
      day
    }
  ) { _, _ in 1 }

  static let add = Command<String>(
    "add", group: "Change", summary: "put a book on the shelf",
    examples: [Example("shelf add Moby Dick", "one more book")],
    arguments: .of {
      title
      tag
      kind
    }
  ) { _, _ in 2 }

  static let move = Command<String>(
    "move", group: "Change", summary: "put a book in another place",
    examples: [Example("shelf move emma 3", "to the third place")],
    arguments: .of {
      book
      place
    }
  ) { _, _ in 3 }

  static let read = Command<String>(
    "import", group: "Change", summary: "read books from a file",
    examples: [Example("shelf import books.csv", "all the books in it")], arguments: .of { file }
  ) { _, _ in 4 }

  static let trash = Command<String>(
    "trash", group: "Change", summary: "show what was thrown away",
    examples: [Example("shelf trash", "what is in it")], arguments: .of { limit },
    subcommands: [
      Command(
        "empty", summary: "throw it away for good",
        examples: [Example("shelf trash empty", "nothing is left")]
      ) { _, _ in 6 }
    ]
  ) { _, _ in 5 }

  static let config = Command<String>(
    "config", group: "Look", summary: "settings of the shelf",
    examples: [Example("shelf config show", "all of them")],
    subcommands: [
      Command(
        "show", summary: "show the settings",
        examples: [Example("shelf config show", "all of them")]
      ) { _, _ in 7 }
    ])

  static let complete = Command<String>(
    "__complete", summary: "what the shells ask", arguments: .of { words }, isHidden: true
  ) { _, _ in 8 }

  static let root = Command<String>(
    "shelf", summary: "minds the books at home",
    examples: [Example("shelf", "what to read today")],
    arguments: .of {
      shelf
      json
      Key.help
      Key.version
    },
    subcommands: [list, config, add, move, read, trash, complete]
  ) { _, _ in 0 }

  /// What a line means, as one line of text, or its error and hint.
  static func reading(of words: [String]) -> String {
    do throws(UsageError) {
      let invocation = try root.parse(words)
      let values = invocation.matches.values.byName.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value.map { "\($0)" }.joined(separator: ","))" }
      return (invocation.matches.path + values).joined(separator: " ")
    } catch {
      return error.message.english + "\n" + error.hint.english
    }
  }

  static func lists(_ name: String, _ part: String, _ before: [String]) -> [Candidate] {
    name == "tags"
      ? [.word("read"), .word("to-read", "on the pile"), .word("time:past")]
      : [.word("emma"), .word("bad\u{1B}[2J"), .word(":file")]
  }
}

/// The shelf speaks one language: what is held here is how a table becomes help, and not what it says.
extension Words: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(same: text) }
}
