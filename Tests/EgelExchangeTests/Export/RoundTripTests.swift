import EgelCore
import EgelJSON
import TestSupport
import Testing

@testable import EgelExchange

/// What is exported as a table or as notes, read back.
@Suite struct RoundTripTests {
  /// Everything that has ever been lost on the way, and what looks like it.
  static let pieces = [
    "a", " ", "\t", "\n", "\r", "\r\n", "\0", "\u{1B}[2J", "\u{9B}", "\u{2028}", "\u{202E}",
    "\u{A0}",
    "\u{FEFF}", "\\", "\\u{1B}", "\\u{5C}", "\\u{00}", "u{1B}", "\\n", "\"", "'", "=1", "＝", "-",
    ";",
    ",", "; ", "#", "# egel: x", "---", "...", "é", "e\u{301}", "😀", "\u{7F}", "|", ": ", "[a, b]",
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static func entry(_ random: inout SeededRandom) -> Entry {
    let at = Moment(
      instant: 1_770_000_000 + Int64.random(in: 0..<9_000_000, using: &random), offset: 3600)
    var entry = Entry(
      id: Identifier(bits: random.next()), day: at?.localDay ?? .earliest, at: at ?? .epoch,
      text: text(&random))
    entry.tags = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
    if Bool.random(using: &random) { entry.about = [.name("K" + text(&random))] }
    if Bool.random(using: &random) { entry.kind = .thanks }
    return entry
  }

  private static func same(_ one: ImportResult, _ entries: [Entry]) -> [String] {
    zip(one.texts, entries).compactMap { text, entry in
      let wanted = String(decoding: entry.bytes(), as: UTF8.self)
      return text.utf8.elementsEqual(wanted.utf8) ? nil : "\(wanted)\n\(text)"
    }
  }

  @Test("a table comes back", arguments: [false, true], [true, false])
  func table(isRaw: Bool, fromFile: Bool) throws {
    var random = SeededRandom(seed: 7)
    let entries = (0..<400).map { _ in Self.entry(&random) }.sorted {
      $0.at.instant < $1.at.instant
    }
    // From the bytes of a file, or, where there are other versions, from a value.
    let lines = entries.map { entry in
      guard !fromFile else { return entry.bytes() }
      var newer = entry
      newer.history.edited = entry.at
      return newer.bytes(others: [Entry(id: entry.id, day: entry.day, at: entry.at, text: "")])
    }
    let file = try EntryFile(reading: RecordLines.bytes(lines))
    let text = try Sample.export(
      file, .table(EntryTable(names: NameBook(), isRaw: isRaw)), ExportSelection(.full))
    let shown = try file.views.compactMap { view -> Entry? in
      guard case .entry(let lineage) = try file.line(of: view) else { return nil }
      return lineage.shown
    }
    let result = Trying.read(text, as: .csv)
    #expect(result.messages == [])
    #expect(result.texts.count == 400)
    var bare = shown
    for place in bare.indices { bare[place].history = History() }
    let different = Self.same(result, bare)
    #expect(different == [])
  }

  @Test("notes come back") func notes() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<400 {
      let entry = Self.entry(&random)
      let note = MarkdownNote(entry, names: NameBook())
      let result = Trying.read(note.bytes, as: .markdown, named: note.fileName)
      #expect(result.messages == [])
      let different = Self.same(result, [entry])
      #expect(different == [])
    }
  }

  @Test("other programs' tables keep what only looks spelled out") func foreign() {
    let result = Trying.read("date,text\n2026-11-20,a\\u{1B}b\n", as: .csv)
    #expect(result.texts.first?.contains(#""text":"a\\u{1B}b""#) == true)
  }

  @Test(
    "lists in front matter",
    arguments: [
      ("[a, \"b, c\"]", ["a", "b, c"]), ("['it''s, so', x]", ["it's, so", "x"]),
      ("[\"a \\\"b\\\", c\", d]", ["a \"b\", c", "d"]), ("[it's, b]", ["it's", "b"]),
      ("[a,,b,]", ["a", "b"]),
    ])
  func lists(_ written: String, _ tags: [String]) {
    let result = Trying.read("---\nday: 2026-11-20\ntags: \(written)\n---\nx\n", as: .markdown)
    var writer = JSONWriter()
    writer.beginArray()
    for tag in tags { writer.string(tag) }
    writer.endArray()
    let wanted = String(decoding: writer.bytes, as: UTF8.self)
    #expect(result.messages == [])
    #expect(result.texts.first?.contains("\"tags\":\(wanted)") == true, "\(result.texts)")
  }

  @Test("a list that is not closed is refused", arguments: ["[a, \"b]", "[\"a\" b]", "['a]"])
  func openLists(_ written: String) {
    let result = Trying.read("---\nday: 2026-11-20\ntags: \(written)\n---\nx\n", as: .markdown)
    #expect(result.messages.first?.contains("(tags): expected a list") == true)
  }

  @Test("a file with the line ends of Windows has none of them in its text") func wide() {
    let result = Trying.read("---\r\nday: 2026-11-20\r\n---\r\n\r\na\r\nb\r\n", as: .markdown)
    #expect(result.texts.first?.contains(#""text":"a\nb""#) == true)
  }
}
