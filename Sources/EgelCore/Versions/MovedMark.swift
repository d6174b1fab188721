internal import EgelJSON

/// What an entry leaves behind in the file of a month it moved away from, so that an older copy of that
/// file does not bring it back.
package struct MovedMark: Hashable, Sendable {
  package var id: Identifier
  package var day: Day
  package var at: Moment
  /// The month it went to.
  package var to: Month
  /// The versions that stood here and no longer do.
  package var seen: [Fingerprint]
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  package init(
    id: Identifier, day: Day, at: Moment, to month: Month, seen: some Sequence<Fingerprint>,
    extra: ExtraMembers = ExtraMembers()
  ) {
    self.id = id
    self.day = day
    self.at = at
    to = month
    self.seen = Set(seen).sorted()
    self.extra = extra
  }

  /// A mark at the start of its month, so that no two copies can differ about where it stands.
  init(
    id: Identifier, in month: Month, to home: Month, seen: Set<Fingerprint>, extra: ExtraMembers
  ) {
    let at = Moment(day: month.first, time: .midnight, offset: 0) ?? .epoch
    self.init(id: id, day: month.first, at: at, to: home, seen: seen, extra: extra)
  }

  /// Two marks of one entry in one month: all either has seen, and the later day and month.
  func joined(with other: MovedMark) -> MovedMark {
    let chosen = [self, other].max { $0.place < $1.place } ?? self
    return MovedMark(
      id: id, day: chosen.day, at: chosen.at, to: chosen.to, seen: seen + other.seen,
      extra: extra.joined(with: other.extra))
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.identity(id, day, at)
    writer.member("moved", to.description)
    writer.list("seen", seen) { $0.string($1.description) }
    extra.write(to: &writer)
    writer.endObject()
    return writer.bytes
  }

  private var place: (Month, Day, Moment) { (to, day, at) }
}
