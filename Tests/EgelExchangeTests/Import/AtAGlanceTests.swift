import EgelCore
import EgelExchange
import TestSupport
import Testing

/// What is taken from its bytes at a glance is what is read of them with care.
@Suite struct AtAGlanceTests {
  @Test func looseRecords() {
    var making = RandomLoose(seed: 11)
    let lines = (0..<4_000).map { _ in making.record() }
    agree(lines.joined(separator: "\n"), as: .jsonl)
    agree("[" + lines.joined(separator: ",\n") + "]", as: .json)
    for line in lines.prefix(1_500) { agree(line, as: .jsonl) }
  }

  @Test func entriesOfJrnl() {
    var making = RandomJrnl(seed: 12)
    for _ in 0..<400 { agree(making.text(entries: 3), as: .jrnl) }
    agree(making.text(entries: 2_000), as: .jrnl)
  }

  @Test(arguments: ["Europe/Amsterdam", "America/Recife", "Australia/Lord_Howe"])
  func wherePeopleChangeTheirClocks(_ zone: String) throws {
    let rules = try #require(Zones.file(zone))
    var making = RandomJrnl(seed: 15)
    for _ in 0..<60 { agree(making.text(entries: 20), as: .jrnl) { rules.offset(at: $0) } }
    agree(RandomJrnl.everyFewHours, as: .jrnl) { rules.offset(at: $0) }
  }

  /// Twins stand in both halves, those of the second in the other order.
  @Test func longSourcesInHalves() {
    var making = RandomLoose(seed: 13)
    making.isWhole = true
    let some = (0..<1_000).map { _ in making.record() }
    var many = some + some.reversed()
    while many.reduce(0, { $0 + $1.utf8.count }) <= 1 << 20 { many += some }
    let text = many.joined(separator: "\n")
    agree(text, as: .jsonl)
    // What stands on several lines cannot be cut, and is read all the same.
    agree(text.replacing("{", with: "{\n"), as: .jsonl)
    var jrnl = RandomJrnl(seed: 14)
    var entries = jrnl.text(entries: 2_000, hasWrong: false)
    while entries.utf8.count <= 1 << 20 { entries += entries }
    agree(entries, as: .jrnl)
  }

  private func agree(
    _ text: String, as format: ImportFormat,
    here: @escaping @Sendable (Int64) -> Int = { _ in 3600 }
  ) {
    let fast = Trying.read(text, as: format) { $0.here = here }
    let careful = Trying.read(text, as: format) {
      $0.here = here
      $0.isCareful = true
    }
    let told = Comment(rawValue: text.utf8.count < 2_000 ? text : "a long text")
    #expect(fast.texts == careful.texts, told)
    #expect(fast.messages == careful.messages, told)
    #expect("\(fast.notes.sorted)" == "\(careful.notes.sorted)", told)
    let lines = zip(fast.entries.lines, careful.entries.lines)
    #expect(lines.allSatisfy { $0.isLike($1) }, told)
    for number in [1, 2, fast.entries.lines.count] {
      #expect(fast.place(ofRecord: number) == careful.place(ofRecord: number), told)
    }
  }
}

extension IncomingLine {
  fileprivate func isLike(_ other: IncomingLine) -> Bool {
    id == other.id && day == other.day && at == other.at && record == other.record
      && isMark == other.isMark && isFloating == other.isFloating && isPartial == other.isPartial
  }
}

extension ImportNotes {
  fileprivate var sorted: [String] {
    [unread, names, moods].map { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    } + ["\(floating) \(timeless) \(clockChanges)"]
  }
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
