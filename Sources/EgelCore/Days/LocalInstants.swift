/// The instants at which a local clock shows a given day and time: usually one; none in the hour
/// that is skipped in spring, two in the hour that comes twice in autumn.
package enum LocalInstants: Hashable, Sendable {
  /// The clock shows it once.
  case one(Moment)

  /// The clock never shows it, since it is put forward past it.
  case gap(ClockGap)

  /// The clock shows it twice, since it is put back; the earlier moment comes first.
  case two(Moment, Moment)

  /// The moment that is taken: the only one; in a gap, the one shifted by its length; of two, the
  /// first.
  package var chosen: Moment {
    switch self {
    case .one(let moment): moment
    case .gap(let gap): gap.shifted
    case .two(let first, _): first
    }
  }
}

extension LocalInstants {
  /// Finds when a clock shows a day and time; `offset` says how many seconds it is ahead of UTC at
  /// an instant. Nil where that is over 18 hours, as no real zone is, or where a gap leads past the
  /// year 9999.
  package static func find(_ day: Day, _ time: TimeOfDay, offset: (Int64) -> Int) -> LocalInstants?
  {
    let local = Moment.local(day, time)
    let instants = candidates(local, offset).filter { $0 &+ Int64(offset($0)) == local }.sorted()
    let moments = instants.compactMap { Moment(instant: $0, offset: Int(local &- $0)) }
    guard let first = moments.first else { return gap(local, offset) }
    return moments.count > 1 ? .two(first, moments[1]) : .one(first)
  }

  private static var reach: Int64 { Int64(Moment.largestOffset) }

  /// The instants that can be meant: one for each offset that holds within 18 hours.
  ///
  /// Where both ends and the middle agree, no clock was changed; else each hour is looked at, which
  /// finds any offset that held for an hour.
  private static func candidates(_ local: Int64, _ offset: (Int64) -> Int) -> Set<Int64> {
    let offsets = [local - reach, local, local + reach].map(offset)
    if Set(offsets).count == 1 { return [local &- Int64(offsets[0])] }
    let hours = stride(from: local - reach, through: local + reach, by: 3600)
    return Set(hours.map { local &- Int64(offset($0)) })
  }

  /// Halves the time around the gap until the clock jumps past `local` from one second to the next,
  /// or proves to show it after all under an offset that held too briefly to be seen.
  private static func gap(_ local: Int64, _ offset: (Int64) -> Int) -> LocalInstants? {
    func isPast(_ instant: Int64) -> Bool { instant &+ Int64(offset(instant)) > local }
    var old = local - reach
    var new = local + reach
    guard !isPast(old), isPast(new) else { return nil }
    while new - old > 1 {
      let middle = old + (new - old) / 2
      if isPast(middle) { new = middle } else { old = middle }
    }
    let (oldOffset, newOffset) = (offset(old), offset(new))
    let instant = local &- Int64(oldOffset)
    if instant == old { return Moment(instant: old, offset: oldOffset).map { .one($0) } }
    guard let before = Moment(instant: new, offset: oldOffset),
      let after = Moment(instant: new, offset: newOffset),
      let shifted = Moment(instant: instant, offset: newOffset)
    else { return nil }
    return .gap(ClockGap(before: before, after: after, shifted: shifted))
  }
}

/// Clocks being put forward past a day and time somebody named.
package struct ClockGap: Hashable, Sendable {
  /// The moment of the jump by the old clock, as 02:00+01:00.
  package let before: Moment

  /// The same instant by the new clock, as 03:00+02:00.
  package let after: Moment

  /// What is taken instead: later by the length of the gap, as 03:30+02:00 for 02:30.
  package let shifted: Moment

  /// How many seconds the clock skips.
  package var length: Int { Int(after.offset) - Int(before.offset) }
}
