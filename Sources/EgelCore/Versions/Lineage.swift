/// The versions of one record that no other version has seen: one, or several where it was changed in
/// two places.
///
/// Joining two lineages loses nothing and does not depend on who joins whom, in what order, or how
/// often: it is the set of both less what another version in it has seen, and `seen` grows with every
/// edit, so what is left out by one version is left out by all its descendants.
package struct Lineage<Version: Record>: Hashable, Sendable {
  /// The version that is shown.
  package let shown: Version
  /// The rest, whole, in the order of preference.
  package let others: [Version]

  package init(_ shown: consuming Version) {
    self.shown = shown
    others = []
  }

  /// Joins versions of one record; `seen` are versions that are known to be of the past.
  /// Nil where every one of them is.
  package init?(joining versions: [Version], besides seen: Set<Fingerprint> = []) {
    if versions.count == 1, seen.isEmpty, let only = versions.first {
      shown = only
      others = []
      return
    }
    let marked = Dictionary(
      versions.map { Marked($0) }.map { ($0.fingerprint, $0) }, uniquingKeysWith: { one, _ in one }
    ).values
    let left = marked.filter { candidate in
      !seen.contains(candidate.fingerprint)
        && !marked.contains { $0.supersedes(candidate) && !candidate.supersedes($0) }
    }
    let ordered = left.sorted { $0.isPreferred(to: $1) }.map(\.version)
    guard let first = ordered.first else { return nil }
    shown = first
    others = Array(ordered.dropFirst())
  }

  package var versions: [Version] { [shown] + others }
  package var isSettled: Bool { others.isEmpty }

  package func joined(with other: Lineage) -> Lineage {
    Lineage(joining: versions + other.versions) ?? self
  }

  /// A history for a version that replaces all of these.
  package func next(edited: Moment?, deleted: Moment? = nil) -> History {
    History(
      edited: edited, deleted: deleted,
      seen: versions.flatMap { $0.history.seen + [$0.fingerprint] })
  }
}

/// A version with what is costly to find about it.
private struct Marked<Version: Record> {
  let version: Version
  let bytes: [UInt8]
  let fingerprint: Fingerprint

  init(_ version: Version) {
    self.version = version
    bytes = version.bytes()
    fingerprint = Fingerprint(of: bytes)
  }

  func supersedes(_ other: Marked) -> Bool {
    version.history.seen.contains(other.fingerprint)
  }

  /// What is not deleted comes first, then what was changed last, then the greater bytes.
  func isPreferred(to other: Marked) -> Bool {
    let (mine, theirs) = (version.history, other.version.history)
    if (mine.deleted == nil) != (theirs.deleted == nil) { return mine.deleted == nil }
    let (changed, theirsChanged) = (mine.changedAt, theirs.changedAt)
    if changed != theirsChanged { return changed > theirsChanged }
    return other.bytes.lexicographicallyPrecedes(bytes)
  }
}

extension History {
  /// The instant of the last change, before all others where there was none.
  fileprivate var changedAt: Instant {
    (deleted ?? edited).map { Instant(seconds: $0.instant, nanoseconds: $0.nanoseconds) }
      ?? Instant(seconds: .min, nanoseconds: 0)
  }
}

private struct Instant: Comparable {
  var seconds: Int64
  var nanoseconds: UInt32

  static func < (one: Instant, other: Instant) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}
