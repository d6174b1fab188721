internal import EgelCore

/// The identities of entries that have none of their own: their source's kind, their time and text as the
/// source gives them, and which of several equal ones they are, so that true twins stay two. What columns
/// and moods are said to mean is no part of it.
///
/// Twins are told apart when all are read: few are any, and to look for them among a hundred thousand at
/// once takes a tenth of what it takes one by one.
struct SourceIdentities: Sendable {
  /// What every key begins with.
  private let kind: [UInt8]
  /// What the identity in question is told by; kept for its memory.
  private var key: [UInt8] = []
  private var told: [Told] = []
  private var seen = SeenNumbers()

  /// What an entry was told by, and its place among those that were taken, if it was.
  private struct Told: Sendable {
    var same: Fingerprint
    var place: Int32?
  }

  init(_ kind: ImportFormat) {
    // An array of records and the same records on lines are one kind: what is rejected of one becomes
    // the other.
    self.kind = Array("\((kind == .json ? ImportFormat.jsonl : kind).rawValue)\n".utf8)
  }

  /// The identity of an entry that its source tells by a name.
  mutating func identity(named id: String) -> Identifier {
    identity { key in key.append(contentsOf: "id\n\(id)\n".utf8) }
  }

  /// The identity of an entry by the day it names, its time, and its text.
  mutating func identity(day: Day?, time: FoundMoment.Key, text: [UInt8]) -> Identifier {
    identity { key in
      day?.append(to: &key)
      key.append(UInt8(ascii: "\n"))
      time.append(to: &key)
      key.append(UInt8(ascii: "\n"))
      key.append(contentsOf: text)
    }
  }

  /// The identity of the first entry of which this is told.
  private mutating func identity(_ tell: (inout [UInt8]) -> Void) -> Identifier {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: kind)
    tell(&key)
    let same = Fingerprint(of: key)
    told.append(Told(same: same, place: nil))
    return same.ofFirst.asIdentifier
  }

  /// The entry that was told last was taken.
  mutating func keep(at place: Int) {
    guard let last = told.indices.last else { return }
    told[last].place = Int32(truncatingIfNeeded: place)
  }

  /// Finds the entries that are twins of earlier ones, each with the identity it then has.
  mutating func disambiguateDuplicates(_ rename: (Int, Identifier) -> Void) {
    seen.reserve(told.count)
    for one in told {
      let number = seen.see(one.same.number)
      guard number > 0, let place = one.place else { continue }
      rename(Int(place), identity(one.same, number))
    }
    told = []
  }

  private mutating func identity(_ same: Fingerprint, _ number: Int) -> Identifier {
    key.removeAll(keepingCapacity: true)
    same.append(to: &key)
    key.append(UInt8(ascii: "\n"))
    key.append(contentsOf: number.description.utf8)
    return Fingerprint(of: key).asIdentifier
  }
}
