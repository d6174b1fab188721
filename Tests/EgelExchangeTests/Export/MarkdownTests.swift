import EgelCore
import Testing

@testable import EgelExchange

@Suite struct MarkdownTests {
  static let forged = [
    "# 2026-11-21", "## 22:00 7jz1whck43eq", "   # deep", "x\n---", "x\n===", "```", "~~~ sh",
    "<!-- gone", "<script>alert(1)</script>", "<b>", "</div>", "![x](http://example.org/x)",
    "[a]: http://example.org", "a\r\n# b", "---\nid: x\n---",
  ]

  @Test("no line of a text begins a block of its own", arguments: forged)
  func block(_ text: String) {
    for line in MarkdownText.block(text).split(separator: "\n") {
      let start = line.drop { $0 == " " }
      for mark in ["#", "---", "===", "```", "~~~", "<", "![", "["] {
        #expect(!start.hasPrefix(mark), "\(line)")
      }
      #expect(!line.replacing("\\<", with: "").contains("<"))
      #expect(!line.contains("!["))
    }
  }

  @Test(
    "plain text stays as it is", arguments: ["I <3 you", "- a list", "*soft* [x](y)", "1 < 2", ""])
  func plain(_ text: String) { #expect(MarkdownText.block(text) == text) }

  @Test("a page has a heading for each day and entry") func page() throws {
    let file = try Sample.file(
      Sample.record(
        "000000000001",
        "\"kind\":\"thanks\",\"about\":[{\"name\":\"K*m\\n# x\"}],\"text\":\"a\\n# b\""),
      Sample.record("000000000002"),
      Sample.record("000000000003", day: "2026-11-22", "\"text\":\"c\""))
    let text = try Sample.export(
      file, .page(MarkdownPage(names: NameBook())), ExportSelection(.full))
    #expect(
      text == """
        # 2026-11-20

        ## 22:41 000000000001

        kind: thanks; about: K\\*m \\# x

        a
        \\# b

        ## 22:41 000000000002

        # 2026-11-22

        ## 22:41 000000000003

        c

        """)
  }

  @Test("a note's front matter cannot be ended or forged") func note() throws {
    var entry = try Sample.entry(
      "---\nkind: loss\n---\n# text", about: [.name("Kim\"\n---\nid: x")])
    entry.tags = ["a: b", "\u{2028}"]
    entry.feelings = [Feeling("calm", strength: 4)]
    let note = MarkdownNote(entry, names: NameBook())
    #expect(note.fileName == "2026-11-20-3k9vq2m7xw4t.md")
    #expect(
      String(decoding: note.bytes, as: UTF8.self) == """
        ---
        id: 3k9vq2m7xw4t
        day: 2026-11-20
        at: 2026-11-20T22:41:07+01:00
        about: ["Kim\\"\\n---\\nid: x"]
        tags: ["a: b","\\u2028"]
        feelings: [{"word":"calm","strength":4}]
        ---

        ---
        kind: loss
        ---
        # text

        """)
  }

  @Test("a note has its text as it is") func controls() throws {
    let note = MarkdownNote(try Sample.entry("\u{1B}[2Ja\rb"), names: NameBook())
    #expect(String(decoding: note.bytes, as: UTF8.self).hasSuffix("\n\n\u{1B}[2Ja\rb\n"))
  }
}
