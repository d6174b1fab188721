/// Where a line stands in a month's file: by day, then the instant, then the id.
struct LinePlace: Comparable, Sendable {
  var day: Day
  var at: Moment
  var id: Identifier
  var isMark: Bool

  static func < (one: LinePlace, other: LinePlace) -> Bool {
    if one.day != other.day { return one.day < other.day }
    if one.at.instant != other.at.instant { return one.at.instant < other.at.instant }
    if one.at.nanoseconds != other.at.nanoseconds {
      return one.at.nanoseconds < other.at.nanoseconds
    }
    if one.id != other.id { return one.id < other.id }
    return !one.isMark && other.isMark
  }
}
