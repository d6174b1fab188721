import CommandLineKit
import Testing

@Suite struct ManPageTests {
  static let page = ManPage.mdoc(
    Shelf.root, date: (2026, 11, 21),
    chapters: [ManPage.Chapter("EXIT STATUS", [".bashrc 'a\\b' -- \"c\" é. Next one", "Two"])])

  @Test(
    arguments: [
      ".Dd November 21, 2026", ".Dt SHELF 1", #".Nd minds \&the books \&at home"#, ".It Ic list",
      ".It Ic config show", ".It Ic trash empty", ".It Ic move Ar BOOK Ar \\&[N]",
      #".It Fl \&k , Fl \-kind Ar KIND"#, #".It Fl \-\&day Ar \&DAY"#,
      "One of novel, poems, atlas, cookbook.", #".Dl shelf list \-\-limit \&3"#,
      "Also known as ls.",
      #"\&.bashrc \(aqa\eb\(aq \-\- \(dqc\(dq \[u00E9]."#, "Next one",
    ])
  func `the page has the line`(_ line: String) {
    #expect(Self.page.split(separator: "\n").contains { $0 == line })
  }

  @Test func `the page does not speak of what is hidden`() {
    #expect(!Self.page.contains("__complete") && !Self.page.contains("dir\n"))
  }

  @Test(.enabled(if: Tool.isThere("groff"))) func `groff sets it without a warning`() throws {
    let groff = try #require(Tool("groff"))
    let warnings = try groff.output(["-mandoc", "-Tutf8", "-ww", "-z"], input: Self.page)
    let text = try groff.output(["-mandoc", "-Tascii", "-P-cbou"], input: Self.page)
    #expect(warnings == "")
    #expect(text.contains("-n, --limit N\n") && text.contains("shelf list --kind poems --tag read"))
    #expect(text.contains("     .bashrc 'a\\b' -- \"c\""))
  }

  @Test(.enabled(if: Tool.isThere("mandoc"))) func `mandoc finds nothing wrong`() throws {
    #expect(try Tool("mandoc")?.output(["-Tlint", "-Wwarning"], input: Self.page) == "")
  }
}
