internal import EgelCore

/// The identities of entries that have none of their own: their source's kind, their time and text as the
/// source gives them, and which of several equal ones they are, so that true twins stay two. What columns
/// and moods are said to mean is no part of it.
///
/// Twins are told apart when all are read: few are any, and to look for them among a hundred thousand at
/// once takes a tenth of what it takes one by one.
struct SourceIdentities: Sendable {
  /// What every key begins with.
  let kind: [UInt8]
  /// What all those of an entry that names no day of its own begin with.
  private let beginning: FingerprintMaker
  /// What stands behind the wall clock of such an entry: no fraction of a second, and no zone.
  private let behindClock = Array(" 0 \n".utf8)
  /// What the identity in question is told by; kept for its memory.
  private var key: [UInt8] = []
  private var told: [Told] = []
  /// What those of the second half were told by, whose lines are counted from its beginning.
  private var toldBeside: [Told] = []
  private var linesBefore = 0
  /// How many of them became lines.
  private var lineCount = 0
  private var seen = SeenNumbers()

  /// What an entry was told by, and its line, if it became one.
  private struct Told: Sendable {
    var same: Fingerprint
    var line: Int32?
  }

  init(_ kind: ImportFormat) {
    // An array of records and the same records on lines are one kind: what is rejected of one becomes
    // the other.
    let name = Array("\((kind == .json ? ImportFormat.jsonl : kind).rawValue)\n".utf8)
    self.kind = name
    var beginning = FingerprintMaker()
    let noDay = name + [UInt8(ascii: "\n")]
    beginning.add(noDay.span)
    self.beginning = beginning
  }

  /// The identity of an entry that its source tells by a name.
  mutating func identity(named id: String) -> Identifier {
    identity { key in key.append(contentsOf: "id\n\(id)\n".utf8) }
  }

  /// The identity of an entry by the day it names, its time, and its text.
  mutating func identity(
    day: Day?, time: FoundMoment.Key, text: (inout [UInt8]) -> Void
  ) -> Identifier {
    identity { key in
      day?.append(to: &key)
      key.append(UInt8(ascii: "\n"))
      time.append(to: &key)
      key.append(UInt8(ascii: "\n"))
      text(&key)
    }
  }

  /// The identity of the first entry of which this is told.
  mutating func identity(_ tell: (inout [UInt8]) -> Void) -> Identifier {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: kind)
    tell(&key)
    let same = Fingerprint(of: key)
    told.append(Told(same: same, line: nil))
    return same.ofFirst.asIdentifier
  }

  /// The identity of the first entry with a wall clock and a text, which becomes a line. It is what is made of
  /// these elsewhere too, from where they lie.
  mutating func identity(
    of clock: WallClock, _ text: Span<UInt8>, asLine line: Int
  ) -> Identifier {
    var maker = beginning
    maker.add(clock)
    maker.add(behindClock.span)
    maker.add(text)
    let same = maker.fingerprint
    told.append(Told(same: same, line: Int32(truncatingIfNeeded: line)))
    lineCount += 1
    return same.ofFirst.asIdentifier
  }

  /// Whether no entry was told by one yet.
  var isEmpty: Bool { told.isEmpty }

  /// Makes room for so many entries.
  mutating func reserve(_ count: Int) { told.reserveCapacity(count) }

  /// The entry that was told last has become a line.
  mutating func keep(asLine line: Int) {
    guard let last = told.indices.last else { return }
    told[last].line = Int32(truncatingIfNeeded: line)
    lineCount += 1
  }

  /// Whether all that were told became lines: where no two of these have one id, none is a twin.
  var areAllLines: Bool { lineCount == told.count + toldBeside.count }

  /// Adds those of the half of the source that comes after so many lines.
  mutating func join(_ next: SourceIdentities, after lines: Int) {
    toldBeside = next.told
    linesBefore = lines
    lineCount += next.lineCount
  }

  /// Finds the lines that are twins of earlier ones, each with the identity it then has.
  mutating func tellTwinsApart(_ rename: (Int, Identifier) -> Void) {
    seen.reserve(told.count + toldBeside.count)
    for (told, before) in [(told, 0), (toldBeside, linesBefore)] {
      for one in told {
        let number = seen.see(one.same.number)
        guard number > 0, let line = one.line else { continue }
        rename(Int(line) + before, identity(one.same, number))
      }
    }
    told = []
    toldBeside = []
    lineCount = 0
  }

  private mutating func identity(_ same: Fingerprint, _ number: Int) -> Identifier {
    key.removeAll(keepingCapacity: true)
    same.append(to: &key)
    key.append(UInt8(ascii: "\n"))
    key.append(contentsOf: number.description.utf8)
    return Fingerprint(of: key).asIdentifier
  }
}
