/// What a path leads to, links not followed.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Sendable { case file, folder, link, other }

  package var kind: Kind
  package var size: Int
  /// The permission bits, such as 0o600.
  package var mode: UInt32
  /// What tells it from everything else, by whatever path it was reached.
  package var identity: Identity?
  /// The number of the user it belongs to, where that is known.
  package var owner: UInt32?

  package struct Identity: Equatable, Sendable {
    package var device: UInt64
    package var number: UInt64

    package init(device: UInt64, number: UInt64) {
      self.device = device
      self.number = number
    }
  }

  package init(
    kind: Kind, size: Int, mode: UInt32, identity: Identity? = nil, owner: UInt32? = nil
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.identity = identity
    self.owner = owner
  }
}
