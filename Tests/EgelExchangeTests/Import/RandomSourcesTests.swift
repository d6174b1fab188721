import EgelCore
import EgelExchange
import TestSupport
import Testing

/// Sources of every spelling: what is made of one does not depend on what stands beside it, and is the same when it
/// is brought in again.
@Suite struct RandomSourcesTests {
  @Test func looseRecords() {
    var making = RandomLoose(seed: 11)
    let lines = (0..<4_000).map { _ in making.record() }
    // Something in it is wrong, so it is read record by record.
    let careful = Trying.read(lines.joined(separator: "\n"), as: .jsonl)
    #expect(careful.messages.count > 100)
    let rejected = Set(careful.rejections.map(\.place.record))
    let right = lines.enumerated().filter { !rejected.contains($0.offset + 1) }.map(\.element)
    let quick = Trying.read(right.joined(separator: "\n"), as: .jsonl)
    #expect(quick.messages == [])
    // Of twins, a rejected one counts too, so that it has the same id when it is mended.
    #expect(quick.withoutIDs == careful.withoutIDs)
    #expect(
      Trying.read("[" + right.joined(separator: ",\n") + "]", as: .json).withoutIDs
        == quick.withoutIDs)
    for line in lines.prefix(1_500) {
      let alone = Trying.read(line, as: .jsonl)
      #expect(alone.texts.count + alone.messages.count == 1, "\(line)")
    }
    comesBack(quick)
  }

  @Test func entriesOfJrnl() {
    var making = RandomJrnl(seed: 12)
    for _ in 0..<400 { comesBack(Trying.read(making.text(entries: 3), as: .jrnl)) }
    comesBack(Trying.read(making.text(entries: 2_000), as: .jrnl))
  }

  /// The clock that is taken for many entries is the one that the system tells for each.
  @Test(arguments: ["Europe/Amsterdam", "America/Recife", "Australia/Lord_Howe"])
  func wherePeopleChangeTheirClocks(_ zone: String) throws {
    let rules = try #require(Zones.file(zone))
    var making = RandomJrnl(seed: 15)
    for text in (0..<60).map({ _ in making.text(entries: 20) }) + [RandomJrnl.everyFewHours] {
      let result = Trying.read(text, as: .jrnl) { $0.here = { rules.offset(at: $0) } }
      for entry in result.entries.entries {
        #expect(Int(entry.at.offset) == rules.offset(at: entry.at.instant))
      }
    }
  }

  /// What was made of a source is in the journal's own form, and is the same when it is read again.
  private func comesBack(_ result: ImportResult) {
    let text = "[" + result.texts.joined(separator: ",\n") + "]"
    let again = Trying.read(text, as: .json)
    let told = Comment(rawValue: text.utf8.count < 2_000 ? text : "a long text")
    #expect(again.messages == [], told)
    #expect(again.texts == result.texts, told)
    #expect(again.entries.entries.map(\.id) == result.entries.entries.map(\.id), told)
    #expect(again.notes.names == result.notes.names, told)
  }
}

extension ImportResult {
  fileprivate var withoutIDs: [Substring] { texts.map { $0.drop { $0 != "," } } }
}

/// Records of a script, in every order and spelling, most of them right.
private struct RandomLoose {
  private var random: SeededRandom
  /// Whether only what is right is made.
  var isWhole = false

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private mutating func one(of words: [String]) -> String {
    words.randomElement(using: &random) ?? ""
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  mutating func record() -> String {
    var members: [String] = []
    if !chance(8) || isWhole { members.append(member("at", time())) }
    if chance(4) {
      members.append(member("day", chance(9) && !isWhole ? "\"soon\"" : "\"2026-11-20\""))
    }
    if !chance(6) || isWhole {
      members.append(member("text", isWhole ? "\"w\(string().dropFirst())" : string()))
    }
    if chance(2) { members.append(member("tags", list { $0.string() })) }
    if chance(2) { members.append(member("about", list { $0.subject() })) }
    if chance(3) { members.append(member("feelings", list { $0.feeling() })) }
    if chance(5) { members.append(member("kind", one(of: ["\"note\"", "\"thanks\""]))) }
    if chance(12) { members.append(member("mood", one(of: ["3", "{\"a\": [1, 2]}"]))) }
    if !isWhole {
      if chance(9) { members.append(member("id", one(of: ["\"3k9vq2m7xw4t\"", "\"nobody\""]))) }
      if chance(30) { members.append(member("whose", one(of: ["\"ours\"", "nul", "null", "5"]))) }
      if chance(20), let first = members.first { members.append(first) }
    }
    let text = members.shuffled(using: &random).joined(separator: "," + space())
    return "{" + space() + text + space() + "}"
  }

  private mutating func member(_ name: String, _ value: String) -> String {
    "\"\(name)\"" + space() + ":" + space() + value
  }

  private mutating func space() -> String { one(of: ["", "", "", " ", "  ", "\t"]) }

  private mutating func time() -> String {
    let right = [
      "2026-11-20T10:00:00+01:00", "2026-11-20T10:00:00Z", "2026-11-20T00:10:00-00:00",
      "2026-11-20T23:59:59-11:30", "2026-11-20 10:00", "2026-03-29T02:30", "2026-11-20",
      "2026-11-20T10:00:00.25+01:00", "1890-01-01T10:00:00+00:19:32",
    ]
    return "\"\(one(of: isWhole || !chance(15) ? right : ["yesterday", "2026-02-30T10:00:00Z"]))\""
  }

  private mutating func list(_ make: (inout RandomLoose) -> String) -> String {
    let made = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      space() + make(&self) + space()
    }
    return "[" + space() + made.joined(separator: ",") + "]"
  }

  private mutating func string() -> String {
    let words = [
      "soup", "", "één ding", "a\\nb", "\\u00e9\\u00e9n", "\\\"q\\\"", "\\/", "x\u{7F}y", "\\u001b",
      "\u{85}", "\u{2028}", "’s avonds – 😀", "\\ud83d\\ude00", "3k9vq2m7xw4t", "\\u0033k9vq2m7xw4t",
      "tab\\t", "a b c d e f g h i j k l m n o p q r s t u v w x y z \\\\u0041 \\\\",
    ]
    let text = (0..<Int.random(in: 0...3, using: &random)).map { _ in one(of: words) }
    let isRight = isWhole || !chance(40)
    return "\"\((isRight ? text : text + ["\\x"]).joined(separator: one(of: ["", " "])))\""
  }

  private mutating func subject() -> String {
    let name = string()
    return one(of: [name, name, "{\"name\":\(name)}", "{ \"name\" : \(name) }", "\"3k9vq2m7xw4t\""])
  }

  private mutating func feeling() -> String {
    let word = one(of: ["\"calm\"", "\"b\\u00fcr\"", isWhole ? "\"x\"" : "\"\""])
    return one(of: [
      word, "{\"word\":\(word)}", "{\"word\":\(word),\"strength\":6}",
      "{\"word\": \(word), \"strength\": 10, \"underneath\": true}",
      "{\"word\":\(word),\"underneath\":false}", "{\"underneath\":true,\"word\":\(word)}",
      isWhole ? word : "{\"word\":\(word),\"strength\":11}",
    ])
  }
}

/// Texts of jrnl with what is hard to tell at the ends of things.
private struct RandomJrnl {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let pieces = [
    "soup", " ", "*", " *", "@home", "@Werk/x", "@", "é", " @é", "\u{A0}", "\u{301}", "’", "–", "😀",
    "\t", "[", "]", "\\", "\"", "x@y", "@home", "@HOME", "\u{2003}", "ß@ß", "\u{600}", "…",
  ]
  private static let heads = [
    "[2026-01-04 20:00]", "[2026-01-04 20:00]", "[2026-03-29 02:30]", "[2026-10-25 02:30]",
    "[2026-01-04 08:00:00 PM]", "[2026-01-04]", "[2026-01-04 20:00:30]", "[1999-12-31 23:59]",
  ]
  private static let wrong = ["[2026-02-30 20:00]", "[2026-01-04 25:00]", "[then]"]

  /// Two years, of which each day has entries.
  static var everyFewHours: String {
    (0..<2_400).map { number in
      let day = Day(daysSince1970: 10_900 + number * 7 / 24)?.description ?? ""
      let hour = String(100 + number * 7 % 24).dropFirst()
      return "[\(day) \(hour):30] soup @home *\nsaid \"yes\"\n\n"
    }.joined()
  }

  mutating func text(entries: Int, hasWrong: Bool = true) -> String {
    (0..<entries).map { _ in entry(mayBeWrong: hasWrong) }.joined()
  }

  private mutating func entry(mayBeWrong: Bool) -> String {
    let isWrong = mayBeWrong && Int.random(in: 0..<40, using: &random) == 0
    let heads = isWrong ? Self.wrong : Self.heads
    let end = Int.random(in: 0..<6, using: &random) == 0 ? "\r\n" : "\n"
    let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in line(of: 4) }
    let title = (mayBeWrong ? "" : "w") + line(of: 3)
    return (heads.randomElement(using: &random) ?? "") + title + end
      + lines.joined(separator: end) + end
  }

  private mutating func line(of most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
