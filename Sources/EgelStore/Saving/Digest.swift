internal import EgelCore

/// What tells a file's bytes: how many there are, and a short hash of them.
///
/// It guards against accidents: a file that has not arrived yet, that arrived in part, or that is another's by
/// now. It does not guard against forgery: whoever can write into the journal can write a digest as well.
struct Digest: Hashable, Sendable {
  var size: Int
  var fingerprint: Fingerprint

  init(size: Int, _ fingerprint: Fingerprint) {
    self.size = size
    self.fingerprint = fingerprint
  }

  init(of bytes: [UInt8]) {
    self.init(size: bytes.count, Fingerprint(of: bytes))
  }
}
