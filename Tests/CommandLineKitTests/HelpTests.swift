import CommandLineKit
import Testing

@Suite struct HelpTests {
  @Test func `the program at 80 columns`() throws {
    #expect(
      try Shelf.root.help(width: 80) == """
        shelf - minds the books at home

        Usage:
          shelf [options]
          shelf COMMAND ...

        Examples:
          shelf  what to read today

        Look:
          list             show the books, newest first
          config           settings of the shelf

        Change:
          add              put a book on the shelf
          move             put a book in another place
          import           read books from a file
          trash            show what was thrown away

        Options of every command:
              --shelf DIR  use the shelf in this folder
              --json       print JSON
          -h, --help       show this help
              --version    show the version

        'shelf COMMAND --help' says more about a command.

        """)
  }

  @Test func `a command at 60 columns`() throws {
    #expect(
      try Shelf.root.help(for: ["list"], width: 60) == """
        shelf list, ls - show the books, newest first

        Usage:
          shelf list [options]

        Without options it shows them all. Books in the trash are
        left out.

        Examples:
          shelf list --limit 3                the last three
          shelf list --kind poems --tag read  poems that were read

        Options:
          -n, --limit N    show at most N books
          -r, --reverse    show the oldest first
          -q, --quiet      print titles only
          -k, --kind KIND  of this kind (novel, poems, atlas,
                           cookbook)
          -t, --tag TAG    with this tag
                           Give it several times for several tags.
              --day DAY    bought on this day

        Options of every command:
              --shelf DIR  use the shelf in this folder
              --json       print JSON
          -h, --help       show this help
              --version    show the version

        """)
  }

  @Test func `a command at 120 columns`() throws {
    #expect(
      try Shelf.root.help(for: ["ls"], width: 120) == """
        shelf list, ls - show the books, newest first

        Usage:
          shelf list [options]

        Without options it shows them all. Books in the trash are left out.

        Examples:
          shelf list --limit 3                the last three
          shelf list --kind poems --tag read  poems that were read

        Options:
          -n, --limit N    show at most N books
          -r, --reverse    show the oldest first
          -q, --quiet      print titles only
          -k, --kind KIND  of this kind (novel, poems, atlas, cookbook)
          -t, --tag TAG    with this tag
                           Give it several times for several tags.
              --day DAY    bought on this day

        Options of every command:
              --shelf DIR  use the shelf in this folder
              --json       print JSON
          -h, --help       show this help
              --version    show the version

        """)
  }

  @Test func `a command with positionals`() throws {
    #expect(
      try Shelf.root.help(for: ["move"]) == """
        shelf move - put a book in another place

        Usage:
          shelf move BOOK [N]

        Examples:
          shelf move emma 3  to the third place

        Arguments:
          BOOK             which book
          N                where to put it

        Options of every command:
              --shelf DIR  use the shelf in this folder
              --json       print JSON
          -h, --help       show this help
              --version    show the version

        """)
  }

  @Test func `a command with commands`() throws {
    #expect(
      try Shelf.root.help(for: ["trash"]) == """
        shelf trash - show what was thrown away

        Usage:
          shelf trash [options]
          shelf trash COMMAND ...

        Examples:
          shelf trash  what is in it

        Options:
          -n, --limit N    show at most N books

        Commands:
          empty            throw it away for good

        Options of every command:
              --shelf DIR  use the shelf in this folder
              --json       print JSON
          -h, --help       show this help
              --version    show the version

        'shelf trash COMMAND --help' says more about a command.

        """)
  }

  @Test(arguments: [60, 80, 120, 1000])
  func `no line is wider than asked for, nor than a hundred`(_ width: Int) throws {
    for path in [[], ["list"], ["add"], ["move"], ["import"], ["trash"], ["trash", "empty"]] {
      let lines = try Shelf.root.help(for: path, width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= min(width, 100) && $0.last != " " })
    }
  }

  @Test func `a width of nothing is no width`() throws {
    #expect(try Shelf.root.help(width: -1) == Shelf.root.help(width: 40))
  }

  @Test func `a path that leads nowhere`() throws {
    let error = #expect(throws: UsageError.self) { try Shelf.root.help(for: ["trash", "emtpy"]) }
    #expect(error?.message.english == "unknown command 'emtpy'")
    #expect(error?.hint.english == "did you mean 'empty'? otherwise see 'shelf trash --help'")
  }

  @Test func `a topic may be what was meant by the first name, and by no other`() {
    func hint(_ path: [String]) -> String? {
      #expect(throws: UsageError.self) { try Shelf.root.help(for: path, topics: ["moving house"]) }?
        .hint.english
    }
    #expect(hint(["moving huose"]) == "did you mean 'moving house'? otherwise see 'shelf --help'")
    #expect(hint(["trash", "moving huose"]) == "see 'shelf trash --help'")
  }
}
