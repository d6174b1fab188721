internal import EgelCore

/// What is to become of the journal's files, all of it or none; names are relative to its folder.
struct Change: Sendable {
  /// Files that get new contents.
  var writes: [Write] = []
  /// Files that go elsewhere as they are.
  var moves: [Move] = []
  /// A set: two who want the same file gone removed it twice, and the second time failed.
  var removals: Set<String> = []

  struct Write: Sendable {
    var name: String
    /// Made one file at a time, so that a change to many months needs no more memory than one.
    var bytes: @Sendable () -> [UInt8]
  }

  struct Move: Hashable, Sendable {
    var from: String
    var to: String
    /// What is moved; a commit record of version 0.1.0 does not say.
    var digest: Digest?
    /// What it takes the place of.
    var replaced = Replaced.unsaid
  }

  /// What stood in a file's place when a change was decided.
  enum Replaced: Hashable, Sendable {
    /// A commit record of version 0.1.0 does not say, and of what may not be read nothing can be said.
    case unsaid
    case nothing
    case file(Digest)
  }

  var isEmpty: Bool { writes.isEmpty && moves.isEmpty && removals.isEmpty }

  /// Whether one rename is all it takes.
  var isOneFile: Bool { writes.count == 1 && moves.isEmpty && removals.isEmpty }

  mutating func write(_ name: String, _ bytes: [UInt8]) {
    write(name) { bytes }
  }

  mutating func write(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
    writes.append(Write(name: name, bytes: bytes))
  }
}

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
