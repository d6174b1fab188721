import EgelCore
import EgelJSON
import TestSupport

/// Records of a month's file with every member an entry may have, and what is awkward in each.
struct RandomRecord {
  var random: SeededRandom

  private static let words = [
    "thuis", "soep", "Zoë", "Jérôme", "een langere naam met spaties", "a\"b", "c\\d", "日本", "é",
    "💞",
    "acht8888", "negen9999",
  ]
  private static let texts = [
    "", "Rain all day.", "She said \"no\", and \\ then\nnothing.", "’s Avonds – één bord te veel",
    "\u{2028}\u{1B}[31m", "ends with a backslash \\", "},\"text\":\"", "a\",\"day\":\"2026-01-01",
    "日本語のテキスト 💞 and more than thirty-two bytes of it, so that the long way is taken too",
  ]

  mutating func entry(_ number: Int) -> Entry {
    let day = Day(daysSince1970: 20_000 + number / 3) ?? .earliest
    var entry = Entry(
      id: Identifier(bits: random.next()), day: day, at: moment(on: day), text: pick(Self.texts))
    label(&entry)
    answer(&entry)
    if chance(4) { entry.isPrivate = true }
    if chance(6) { entry.sealedUntil = day.adding(days: 9) }
    if chance(4) { entry.thread = (0...some(2).count).map { _ in Identifier(bits: random.next()) } }
    if chance(4) {
      entry.history = History(
        edited: chance(2) ? moment(on: day) : nil, deleted: chance(4) ? moment(on: day) : nil,
        seen: some(3).map { _ in Fingerprint(of: [UInt8.random(in: 0...255, using: &random)]) })
    }
    return entry
  }

  private mutating func label(_ entry: inout Entry) {
    entry.kind = chance(2) ? pick(Kind.allCases) : .note
    entry.about = some(3).map { _ in
      chance(2) ? .person(Identifier(bits: random.next())) : .name(pick(Self.words))
    }
    entry.tags = some(4).map { _ in pick(Self.words) }
    entry.feelings = some(2).map { _ in
      Feeling(
        pick(Self.words), strength: chance(2) ? Int.random(in: 0...10, using: &random) : nil,
        isUnderneath: chance(3))
    }
    entry.whose = chance(4) ? pick(Whose.allCases) : nil
    entry.outcome = chance(4) ? pick(Outcome.allCases) : nil
  }

  private mutating func answer(_ entry: inout Entry) {
    entry.readings = some(3).map { _ in
      Reading(
        pick(["near", "zone"]), about: chance(2) ? .person(Identifier(bits: random.next())) : nil,
        pick([.number(7), .number(10), .number(-3), .number(123), .word("calm"), .dontKnow]),
        isGuess: chance(3))
    }
    if chance(4) { entry.asked = Asked(question: "came-back", words: pick(Self.texts)) }
  }

  /// On the day itself or the night after it, in several offsets, some with a fraction.
  private mutating func moment(on day: Day) -> Moment {
    Moment(
      instant: Int64(day.daysSince1970) * 86_400 + Int64.random(in: 0..<100_000, using: &random),
      nanoseconds: chance(3) ? pick([1, 250_000_000]) : 0,
      offset: pick([0, 3600, -18_000, 20_700, 1172])) ?? .epoch
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

  private mutating func some(_ most: Int) -> Range<Int> {
    0..<Int.random(in: 0...most, using: &random)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
