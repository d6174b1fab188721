/// What a path leads to, links not followed.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Sendable { case file, folder, link, other }

  package var kind: Kind
  package var size: Int
  /// The permission bits, such as 0o600.
  package var mode: UInt32
  /// What tells it from everything else, by whatever path it was reached.
  package var identity: Identity?

  package struct Identity: Equatable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  package init(kind: Kind, size: Int, mode: UInt32, identity: Identity? = nil) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.identity = identity
  }
}
