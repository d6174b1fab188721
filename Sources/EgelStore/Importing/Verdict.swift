package import EgelCore

/// What a record from elsewhere is to the one of the same id that is here.
package enum Verdict<Kept: EgelCore.Record>: Sendable {
  /// It is here, as it is or as an earlier version.
  case known
  /// It is a later version of all there is here.
  case later(Lineage<Kept>)
  /// It has other content, and neither has seen the other.
  case other

  /// Compares by the rule of versions.
  init(_ arriving: Lineage<Kept>, to here: Lineage<Kept>) {
    let joined = here.joined(with: arriving)
    if joined == here {
      self = .known
    } else if joined == arriving {
      self = .later(joined)
    } else {
      self = .other
    }
  }
}

/// What becomes of a record whose id is here with other content.
package enum ConflictRule: String, CaseIterable, Sendable {
  /// What is here stays.
  case keep
  /// What is here goes to the trash.
  case replace
  /// Nothing is imported at all.
  case fail
}
