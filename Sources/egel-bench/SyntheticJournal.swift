internal import EgelCore
internal import EgelPlatform

/// A journal that looks like one and is the same for the same count: both languages, several people,
/// tags and feelings, some long texts, spread over fifty years.
struct SyntheticJournal {
  let count: Int
  let onlyLastMonth: Bool

  private static let lastDay = Day(year: 2025, month: 12, day: 31) ?? .latest
  private static let days = 600 * 30

  func write(to folder: String, _ world: World) throws {
    for path in [folder, folder + "/entries", folder + "/drafts", folder + "/trash"] {
      if !world.files.exists(path) { try world.files.makeFolder(.init(path)) }
    }
    try write(
      Array("{\n\"format\":1,\n\"id\":\"be0c40000000\"\n}\n".utf8), folder + "/journal.json", world)
    try write(RecordLines.bytes(Self.people.map { $0.bytes() }), folder + "/people.json", world)
    var random = SplitMix(state: 42)
    var month: Month?
    var lines: [[UInt8]] = []
    for number in 0..<count {
      let entry = entry(number, &random)
      if let done = month, entry.day.month != done {
        try finish(done, lines, folder, world)
        lines = []
      }
      month = entry.day.month
      lines.append(EntryLine.entry(Lineage(entry)).bytes)
    }
    if let month { try finish(month, lines, folder, world) }
  }

  private func finish(
    _ month: Month, _ lines: [[UInt8]], _ folder: String, _ world: World
  ) throws {
    guard !onlyLastMonth || month == Self.lastDay.month else { return }
    try write(RecordLines.bytes(lines), folder + "/entries/\(month).json", world)
  }

  private func write(_ bytes: [UInt8], _ path: String, _ world: World) throws {
    world.files.removeQuietly(path)
    let file = try world.files.open(.init(path), .creating)
    defer { world.files.close(file) }
    try world.files.writeAll(bytes, to: file, path: path)
  }

  private func entry(_ number: Int, _ random: inout SplitMix) -> Entry {
    let back = Self.days - 1 - number * Self.days / count
    let day = Self.lastDay.adding(days: -back) ?? Self.lastDay
    let second = (number * Self.days) % count * 86_000 / max(count, 1)
    let instant = Int64(day.daysSince1970) * 86_400 + Int64(second % 72_000) + 10_800
    let at = Moment(instant: instant, offset: 3600) ?? .epoch
    var entry = Entry(
      id: Identifier(bits: random.next()), day: day, at: at, text: SyntheticText.text(&random))
    entry.kind = random.chance(5) ? .thanks : .note
    if random.chance(2) { entry.readings = readings(&random) }
    if !entry.readings.isEmpty { entry.kind = .checkIn }
    if random.chance(2) { entry.about = [.name(random.pick(SyntheticText.names))] }
    for _ in 0..<random.below(4) { entry.tags.append(random.pick(SyntheticText.tags)) }
    entry.tags = Array(Set(entry.tags)).sorted()
    if random.chance(3) {
      entry.feelings = [
        Feeling(random.pick(SyntheticText.feelings), strength: Int(random.below(11)))
      ]
    }
    return entry
  }

  /// Eight people, the same in every journal.
  private static let people: [Person] = SyntheticText.names.enumerated().map {
    Person(id: Identifier(bits: 0xe6e1_0000 + UInt64($0)), name: $1)
  }

  /// What a short check-in leaves: somebody on two scales, and oneself on one.
  private func readings(_ random: inout SplitMix) -> [Reading] {
    let about = Subject.person(random.pick(Self.people).id)
    let zone = random.pick(["shut-down", "ok", "ok", "too-much"])
    return [
      Reading("near", about: about, .number(Int(random.below(11)))),
      Reading(
        random.pick(["seen", "compersion", "jealousy"]), about: about,
        random.chance(12) ? .dontKnow : .number(Int(random.below(11)))),
      Reading("zone", .word(zone)),
    ]
  }
}

/// Numbers that look random and are the same in every run.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: UInt64) -> UInt64 { next() % limit }
  mutating func chance(_ oneIn: UInt64) -> Bool { below(oneIn) == 0 }
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(below(UInt64(elements.count)))]
  }
}
