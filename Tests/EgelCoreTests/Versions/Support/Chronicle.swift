@testable import EgelCore

/// Every version ever saved, in whatever copy, and what its writer had seen: what ought to be true is told
/// from this alone.
struct Chronicle {
  private(set) var versions: [Fingerprint: Entry] = [:]
  private var past: [Fingerprint: Set<Fingerprint>] = [:]

  var all: Set<Fingerprint> { Set(versions.keys) }

  /// Notes a version and returns what others will call it.
  mutating func note(_ version: Entry, after seen: [Entry]) -> Fingerprint {
    let fingerprint = version.fingerprint
    versions[fingerprint] = version
    for earlier in seen.map(\.fingerprint) {
      past[fingerprint, default: []].formUnion(past(of: earlier).union([earlier]))
    }
    return fingerprint
  }

  func past(of version: Fingerprint) -> Set<Fingerprint> { past[version] ?? [] }

  /// Those of some versions that none of the others was written after.
  func latest(of known: Set<Fingerprint>, after others: Set<Fingerprint>) -> Set<Fingerprint> {
    others.reduce(known) { $0.subtracting(past(of: $1)) }
  }
}
