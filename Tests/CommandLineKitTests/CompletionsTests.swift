import CommandLineKit
import Testing

@Suite struct CompletionsTests {
  @Test(
    arguments: [
      ([], "list config add move import trash"),
      ([""], "list config add move import trash"),
      (["l"], "list"),
      (["_"], ""),
      (["--j"], "--json"),
      (["-"], "--shelf --json --help --version"),
      (
        ["list", "--"],
        "--limit --reverse --quiet --kind --tag --day --shelf --json --help --version"
      ),
      (["list", "-n3", "--tag", "a", "--r", "--"], ""),
      (
        ["list", "-n3", "--tag", "a", "--"],
        "--reverse --quiet --kind --tag --day --shelf --json --help --version"
      ),
      (["list", "--kind", ""], "novel poems atlas cookbook"),
      (["list", "--kind", "a"], "atlas"),
      (["list", "--kind=a"], "--kind=atlas"),
      (["list", "--reverse="], ""),
      (["list", "--nonsense="], ""),
      (["list", "--tag", "t"], "to-read time:past"),
      (["list", "--tag=time:"], "--tag=time:past"),
      (["list", "--tag", "TIME"], "time:past"),
      (["list", "-k", "n"], "novel"),
      (["list", "-nope", ""], ""),
      (["trash", ""], "empty"),
      (["trash", "empty", ""], ""),
      (["move", ""], "emma"),
      (["move", "emma", ""], ""),
      (["move", "--", "e"], "emma"),
      (["import", ""], ":file"),
      (["--shelf", ""], ":folder"),
      (["list", "--shelf=/ho"], ":folder"),
      (["add", "some", "words"], ""),
    ])
  func `offers`(_ words: [String], _ lines: String) {
    let offered = Shelf.root.completions(words, ask: Shelf.lists)
    #expect(offered.map(\.bare).joined(separator: " ") == lines)
  }

  @Test func `a list is told which words stand before`() {
    var told: [String] = []
    let books = Key.rest("book", .text("BOOK", offer: .ask("books")), "which books")
    let pile = Command<Int>("pile", summary: "put books on a pile", arguments: .of { books })
    _ = pile.completions(["emma", "--", "dune", "ulys"]) { _, _, before in
      told = before
      return []
    }
    #expect(told == ["emma", "dune"])
  }

  @Test(arguments: [
    "$(exit)", "`exit`", "\"; exit; \"", "hi!", "a\\", "a\nb", "a\tb", "a\u{1B}[2J", "a\u{202E}b",
    "a\u{0}",
    "-rf", "--json", "~root", ":file", "",
  ])
  func `what is offered is a word and no more`(_ name: String) {
    let lists: Command<String>.Asking = { _, _, _ in [.word(name), .word("emma d'A")] }
    for words in [["move", ""], ["list", "--tag", ""], ["move", "--", ""]] {
      #expect(Shelf.root.completions(words, ask: lists).map(\.bare) == ["emma d'A"])
    }
  }

  @Test func `a candidate says what it means`() {
    #expect(
      Shelf.root.completions(["tr"]).map(\.line) == ["trash\tshow what was thrown away"])
  }
}

extension Candidate {
  var bare: String { String(line.prefix { $0 != "\t" }) }
}
