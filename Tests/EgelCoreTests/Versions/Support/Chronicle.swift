@testable import EgelCore

/// Every version ever saved, in whatever copy: what ought to be true is told from this alone.
struct Chronicle {
  private(set) var versions: [Fingerprint: Entry] = [:]

  var all: Set<Fingerprint> { Set(versions.keys) }

  /// Notes a version and returns what others will call it.
  mutating func note(_ version: Entry) -> Fingerprint {
    let fingerprint = version.fingerprint
    versions[fingerprint] = version
    return fingerprint
  }

  /// Those of some versions that none of the others has seen.
  func latest(of known: Set<Fingerprint>, after others: Set<Fingerprint>) -> Set<Fingerprint> {
    known.subtracting(others.flatMap { versions[$0]?.history.seen ?? [] })
  }
}
