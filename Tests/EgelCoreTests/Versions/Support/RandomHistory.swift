import TestSupport

@testable import EgelCore

/// A random life of up to five copies of one journal, and what everybody in it met.
struct RandomHistory {
  struct Holder {
    var copy = Copy()
    /// The versions that ever stood here.
    var met: Set<Fingerprint> = []
    /// The versions that were moved out of a month.
    var left: [Month: Set<Fingerprint>] = [:]
    /// What was seen when an editor was opened that is not closed yet.
    var open: (month: Month, lineage: Lineage<Entry>)?
    /// The files as they once were.
    var backup: [Month: [UInt8]] = [:]
  }

  static let months = ["2026-10", "2026-11", "2026-12"].compactMap { Month($0) }

  var random: SeededRandom
  var holders: [Holder]
  var chronicle = Chronicle()
  /// The files of any copy at any time.
  private var past: [[Month: [UInt8]]] = []
  private(set) var ids: [Identifier] = []
  /// Whether copies mostly get parts of each other.
  let isPatchy: Bool

  init(seed: UInt64, steps: Int) throws {
    random = SeededRandom(seed: seed)
    isPatchy = Bool.random(using: &random)
    holders = [Holder()]
    try write(0)
    let count = [2, 2, 3, 3, 4, 5].randomElement(using: &random) ?? 2
    holders = Array(repeating: holders[0], count: count)
    for _ in 0..<steps { try step() }
  }

  private mutating func step() throws {
    let place = holders.indices.randomElement(using: &random) ?? 0
    switch Int.random(in: isPatchy ? 0..<30 : 0..<20, using: &random) {
    case 0: try write(place)
    case 1..<9: try edit(place)
    case 9: try delete(place)
    case 10: try restore(place)
    case 11: holders[place].open = try find(in: place)
    case 12..<14: try closeEditor(place)
    case 14..<18: try take(place, holders[other(than: place)].copy.files)
    case 18..<20: try takeBackup(place)
    case 20..<25: try take(place, patchwork().files)
    default: try mergeMonth(place)
    }
    if past.last != holders[place].copy.files { past.append(holders[place].copy.files) }
  }

  /// What may lie in a folder while files come one by one: each month's as it was in some copy, some time.
  mutating func patchwork() -> Copy {
    var files: [Month: [UInt8]] = [:]
    for month in Self.months where Bool.random(using: &random) {
      files[month] = past.randomElement(using: &random)?[month]
    }
    return Copy(files: files)
  }

  private mutating func write(_ place: Int) throws {
    guard ids.count < 2 else { return try edit(place) }
    let entry = Entry(id: Identifier(bits: random.next()), day: day(), at: moment(), text: word())
    ids.append(entry.id)
    try save(entry, after: nil, in: place)
  }

  private mutating func take(_ place: Int, _ files: [Month: [UInt8]]) throws {
    for bytes in files.values {
      holders[place].met.formUnion(try Copy.lines(in: bytes).fingerprints)
    }
    try holders[place].copy.fold(files)
  }

  private mutating func takeBackup(_ place: Int) throws {
    let whose = holders.indices.randomElement(using: &random) ?? 0
    try take(place, holders[whose].backup)
    holders[whose].backup = holders[whose].copy.files
  }

  private mutating func mergeMonth(_ place: Int) throws {
    guard let (month, bytes) = patchwork().files.min(by: { $0.key < $1.key }) else { return }
    holders[place].met.formUnion(try Copy.lines(in: bytes).fingerprints)
    try holders[place].copy.merge(month, bytes)
  }

  private mutating func other(than place: Int) -> Int {
    let other = Int.random(in: 0..<(holders.count - 1), using: &random)
    return other < place ? other : other + 1
  }
}
