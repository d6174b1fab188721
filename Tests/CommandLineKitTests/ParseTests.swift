import CommandLineKit
import Testing

@Suite struct ParseTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let words: String
    let means: String
    var testDescription: String { words }

    init(_ words: String, _ means: String) {
      self.words = words
      self.means = means
    }
  }

  @Test(
    arguments: [
      Line("", "shelf"),
      Line("--json", "shelf json=true"),
      Line("list", "shelf list"),
      Line("ls", "shelf list"),
      Line("dir", "shelf list"),
      Line("list --limit 3", "shelf list limit=3"),
      Line("list --limit=3", "shelf list limit=3"),
      Line("list -n 3", "shelf list limit=3"),
      Line("list -n3", "shelf list limit=3"),
      Line("list -n=3", "shelf list limit=3"),
      Line("list -rqn3", "shelf list limit=3 quiet=true reverse=true"),
      Line("list -rqn 3", "shelf list limit=3 quiet=true reverse=true"),
      Line("list --limit -5", "shelf list limit=-5"),
      Line("list -n-5", "shelf list limit=-5"),
      Line("list --kind poems", "shelf list kind=poems"),
      Line("list -t b --tag a -tc", "shelf list tag=b,a,c"),
      Line("list --tag=", "shelf list tag="),
      Line("list --tag=a=b", "shelf list tag=a=b"),
      Line("list --tag -", "shelf list tag=-"),
      Line("list --tag=-x", "shelf list tag=-x"),
      Line("list --day 21-11", "shelf list day=1121"),
      Line("--json list", "shelf list json=true"),
      Line("list --json", "shelf list json=true"),
      Line("--shelf /x trash empty --json", "shelf trash empty json=true shelf=/x"),
      Line("trash --shelf=/x empty", "shelf trash empty shelf=/x"),
      Line("trash --limit 2", "shelf trash limit=2"),
      Line("add Moby Dick", "shelf add title=Moby,Dick"),
      Line("add Moby --tag sea Dick", "shelf add tag=sea title=Moby,Dick"),
      Line("add -- --tag sea", "shelf add title=--tag,sea"),
      Line("add a -- -- b", "shelf add title=a,--,b"),
      Line("add -", "shelf add title=-"),
      Line("add -5 -.5 degrees", "shelf add title=-5,-.5,degrees"),
      Line("add list", "shelf add title=list"),
      Line("move emma", "shelf move book=emma"),
      Line("move emma -3", "shelf move book=emma place=-3"),
      Line("move --help", "shelf move help=true"),
      Line("config -h", "shelf config help=true"),
      Line("list --limit x --help", "shelf list help=true"),
      Line("__complete -- list --lim", "shelf __complete words=list,--lim"),
    ])
  func `a line means`(_ line: Line) {
    #expect(Shelf.reading(of: line.words.split(separator: " ").map(String.init)) == line.means)
  }

  @Test func `keys read back what they stand for`() throws {
    let matches = try Shelf.root.parse(
      ["list", "-n", "3", "--tag", "b", "-r", "--tag", "a", "--kind", "atlas"]
    ).matches
    let limit: Int? = matches[Shelf.limit]
    let reverse: Bool = matches[Shelf.reverse]
    let tags: [String] = matches[Shelf.tag]
    let kind: Shelf.Kind? = matches[Shelf.kind]
    #expect(limit == 3 && reverse && tags == ["b", "a"] && kind == .atlas)
    #expect(!matches[Shelf.quiet] && matches[Shelf.day] == nil)
    #expect(matches.has(Shelf.limit) && !matches.has(Shelf.day))
    #expect(matches.typed.map(\.name) == ["limit", "tag", "reverse", "tag", "kind"])
    #expect(matches.typed.map(\.word) == ["3", "b", nil, "a", "atlas"])
    #expect(matches.words.count == 10 && matches.path == ["shelf", "list"])
  }

  @Test func `words have places though their values are wrong`() throws {
    let places = try #require(
      Shelf.root.places(of: ["--json", "ls", "--limit", "x", "-k=none", "--day"]))
    #expect(places.path == ["shelf", "list"] && places.words.isEmpty)
    #expect(places.word(for: Shelf.limit) == "x" && places.word(for: Shelf.kind) == "none")
    #expect(places.has(Shelf.json) && !places.has(Shelf.day))
    #expect(Shelf.root.places(of: ["move", "--", "-x", "y"])?.words == ["-x", "y"])
  }

  @Test(arguments: [
    "list --limt 3", "list -soup", "list soup", "list --tag -soup", "list --reverse=x", "lost",
    "list --limit 3 --limit 4", "move emma 3 soup",
  ])
  func `a word that is not understood leaves a line without places`(_ line: String) {
    #expect(Shelf.root.places(of: line.split(separator: " ").map(String.init)) == nil)
  }

  @Test func `a key that the command does not list reads as not typed`() throws {
    let matches = try Shelf.root.parse(["add", "emma"]).matches
    #expect(matches[Shelf.limit] == nil)
    #expect(throws: UsageError.self) { try matches[Shelf.book] }
  }

  @Test func `an option of two levels belongs to the lower one`() throws {
    let word = Key.option("limit", .text(), "as text")
    let below = Command<Void>("below", summary: "has it too", arguments: .of { word }) { _, _ in 0 }
    let above = Command(
      "above", summary: "has it", arguments: .of { Shelf.limit }, subcommands: [below])
    let root = Command("root", summary: "has none", subcommands: [above])
    let matches = try root.parse(["above", "--limit", "many", "below"]).matches
    #expect(matches[word] == "many" && matches[Shelf.limit] == nil)
  }

  @Test func `an option of two levels has to be of one form`() {
    let flag = Key.flag("limit", "as a flag")
    let below = Command<Void>("below", summary: "has it too", arguments: .of { flag }) { _, _ in 0 }
    let above = Command(
      "above", summary: "has it", arguments: .of { Shelf.limit }, subcommands: [below])
    let root = Command("root", summary: "has none", subcommands: [above])
    #expect(throws: UsageError.self) { try root.parse(["above", "--limit", "3", "below"]) }
  }

  @Test func `a required positional is no optional`() throws {
    let matches = try Shelf.root.parse(["move", "emma", "2"]).matches
    let book: String = try matches[Shelf.book]
    #expect(book == "emma" && matches[Shelf.place] == 2)
  }

  @Test(arguments: [([], 0), (["ls"], 1), (["trash"], 5), (["trash", "empty"], 6)])
  func `the command that was named runs`(_ words: [String], _ code: Int) throws {
    #expect(try Shelf.root.parse(words).run("context") == Int32(code))
  }

  @Test(arguments: 0..<400)
  func `any soup of words is understood or refused`(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let bits = [
      "-", "--", "=", "list", "trash", "empty", "add", "-n", "--tag", "--limit", "3", "é",
      "\u{301}",
      "\u{202E}", "\0", "\r\n", " ", "'", "-rq", "👩‍👩‍👧", "h", "config", "--help", "--json",
    ]
    let words = (0..<below(7)).map { _ in (0...below(3)).map { _ in bits[below(24)] }.joined() }
    let reading = Shelf.reading(of: words)
    #expect(reading.hasPrefix("shelf") || reading.contains("\n"))
    let offered = Shelf.root.completions(words, ask: Shelf.lists)
    #expect(offered.allSatisfy { !$0.line.contains("\u{1B}") })
  }
}
