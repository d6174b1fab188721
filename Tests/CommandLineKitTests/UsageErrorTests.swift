import CommandLineKit
import Testing

@Suite struct UsageErrorTests {
  @Test(
    arguments: [
      (["lst"], "unknown command 'lst'", "did you mean 'list'? otherwise see 'shelf --help'"),
      (["List"], "unknown command 'List'", "did you mean 'list'? otherwise see 'shelf --help'"),
      (["con"], "unknown command 'con'", "did you mean 'config'? otherwise see 'shelf --help'"),
      (["zzz"], "unknown command 'zzz'", "see 'shelf --help'"),
      (["__complet"], "unknown command '__complet'", "see 'shelf --help'"),
      (
        ["config", "shwo"], "unknown command 'shwo'",
        "did you mean 'show'? otherwise see 'shelf config --help'"
      ),
      (["config"], "'shelf config' needs a command", "see 'shelf config --help'"),
      (
        ["list", "--limt", "3"], "unknown option '--limt'",
        "did you mean '--limit'? otherwise see 'shelf list --help'"
      ),
      (
        ["list", "--lim=3"], "unknown option '--lim'",
        "did you mean '--limit'? otherwise see 'shelf list --help'"
      ),
      (
        ["list", "--rev"], "unknown option '--rev'",
        "did you mean '--reverse'? otherwise see 'shelf list --help'"
      ),
      (
        ["list", "-limit"], "unknown option '-limit'",
        "did you mean '--limit'? otherwise see 'shelf list --help'"
      ),
      (["list", "-x"], "unknown option '-x'", "see 'shelf list --help'"),
      (["list", "-rx"], "unknown option '-x' in '-rx'", "see 'shelf list --help'"),
      (
        ["list", "---limit"], "unknown option '---limit'",
        "did you mean '--limit'? otherwise see 'shelf list --help'"
      ),
      (
        ["move", "emma", "--limit", "2"], "unknown option '--limit'",
        "'shelf list' and 'shelf trash' have that option; otherwise see 'shelf move --help'"
      ),
      (
        ["import", "--day=21-11"], "unknown option '--day'",
        "'shelf list' has that option; otherwise see 'shelf import --help'"
      ),
      (["list", "--="], "unknown option '--'", "see 'shelf list --help'"),
      (
        ["add", "-very", "cold"], "unknown option '-very'",
        "put '--' before words that begin with '-'; otherwise see 'shelf add --help'"
      ),
      (
        ["trash", "--limit", "2", "empty"], "unknown option '--limit'",
        "see 'shelf trash empty --help'"
      ),
      (
        ["list", "--limit"], "missing value for --limit: expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "-n"], "missing value for --limit: expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--tag", "-x"], "missing value for --tag: expected some text",
        "to give it that value, write '--tag=-x'; otherwise see 'shelf list --help'"
      ),
      (
        ["list", "--limit", "--help"],
        "missing value for --limit: expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--reverse=yes"], "--reverse takes no value, but got 'yes'",
        "see 'shelf list --help'"
      ),
      (["list", "-r=yes"], "--reverse takes no value, but got 'yes'", "see 'shelf list --help'"),
      (["list", "-n1", "--limit", "2"], "--limit was given twice", "see 'shelf list --help'"),
      (["list", "--json", "--json"], "--json was given twice", "see 'shelf list --help'"),
      (
        ["list", "--limit", "x"], "invalid --limit 'x': expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--limit", "-10"], "invalid --limit '-10': expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--limit="], "invalid --limit '': expected a whole number from -9 to 999",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--kind", "peoms"],
        "invalid --kind 'peoms': expected one of novel, poems, atlas, cookbook",
        "did you mean 'poems'? otherwise see 'shelf list --help'"
      ),
      (
        ["list", "--day", "30-2"], "invalid --day '30-2': there is no 30 February",
        "see 'shelf list --help'"
      ),
      (
        ["list", "--day", "soon"], "invalid --day 'soon': expected a day such as 21-11",
        "see 'shelf list --help'"
      ),
      (["list", "emma"], "unexpected word 'emma'", "see 'shelf list --help'"),
      (["--", "list"], "unexpected word 'list'", "see 'shelf --help'"),
      (["move"], "missing BOOK: expected some text", "see 'shelf move --help'"),
      (
        ["move", "a", "b"], "invalid N 'b': expected a whole number", "see 'shelf move --help'"
      ),
      (["move", "a", "1", "2"], "unexpected word '2'", "see 'shelf move --help'"),
      (["\u{1B}[2J\u{202E}"], "unknown command '\\u{1B}[2J\\u{202E}'", "see 'shelf --help'"),
    ])
  func `says what is wrong and what to do`(_ words: [String], _ message: String, _ hint: String) {
    #expect(Shelf.reading(of: words) == message + "\n" + hint)
  }

  @Test func `a long word is cut`() {
    let reading = Shelf.reading(of: [String(repeating: "x", count: 1_000_000)])
    #expect(reading.hasPrefix("unknown command '" + String(repeating: "x", count: 60) + "…'"))
  }

  @Test(
    arguments: [
      ("plain é 漢 👍🏽", "plain é 漢 👍🏽"), ("a\nb\tc", #"a\u{0A}b\u{09}c"#),
      ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#),
      ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("\u{200B}\u{2066}", #"\u{200B}\u{2066}"#),
      ("\u{E000}\u{378}", #"\u{E000}\u{378}"#),
    ])
  func `what is not printable is shown as an escape`(_ word: String, _ text: String) {
    #expect(shown(word) == text)
  }
}
