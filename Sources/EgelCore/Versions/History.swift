/// What a version of a record knows of its own past.
public struct History: Hashable, Sendable {
  /// When this version was made, if it is not the first.
  public var edited: Moment?
  /// When the record was deleted; such a version has no content.
  public var deleted: Moment?
  /// The fingerprints of every earlier version, in order.
  public var seen: [Fingerprint]

  /// The history of a first version, unless something is told.
  public init(edited: Moment? = nil, deleted: Moment? = nil, seen: [Fingerprint] = []) {
    self.edited = edited
    self.deleted = deleted
    self.seen = seen.isEmpty ? [] : Set(seen).sorted()
  }
}
