internal import EgelCore

/// The clock here over a time in which nobody changed it, which grows as entries ask for what lies beside it.
///
/// Most entries of a diary follow each other closely, and to ask the system for each of them what the clock
/// showed took as long as everything else together.
struct SteadyClock: Sendable {
  private let here: @Sendable (Int64) -> Int
  /// The first and last instant between which the clock is known to be one; none where the first is later.
  private var first: Int64 = 1
  private var last: Int64 = 0
  private var offset = 0

  /// As far as one wall clock can be from another.
  private static let reach = Int64(Moment.largestOffset)
  /// How far apart two questions are. Of all zones there are, none ever put its clocks back to what they had
  /// been in less than four days.
  private static let stride: Int64 = 3 * 86_400
  /// What lies further away than this is not gone to step by step.
  private static let far = reach * 128

  init(_ here: @escaping @Sendable (Int64) -> Int) {
    self.here = here
  }

  /// The instant at which the clock shows a day and time; nothing where it may be none, or one of two.
  mutating func moment(_ day: Day, _ time: TimeOfDay) -> Moment? {
    let local = Int64(day.daysSince1970) * 86_400 + Int64(time.secondsSinceMidnight)
    let (from, to) = (local - Self.reach, local + Self.reach)
    guard first <= from && to <= last || learns(from, to) else { return nil }
    return Moment(instant: local - Int64(offset), offset: offset)
  }

  /// Whether the clock is one from an instant to another.
  private mutating func learns(_ from: Int64, _ to: Int64) -> Bool {
    if first > last || from > last + Self.far || to < first - Self.far { begin(at: from) }
    while last < to {
      guard let next = same(last + Self.stride, else: min(last + Self.reach, to)) else {
        return false
      }
      last = next
    }
    while first > from {
      guard let next = same(first - Self.stride, else: max(first - Self.reach, from)) else {
        return false
      }
      first = next
    }
    return true
  }

  /// The first of two instants at which the clock is what it is known to be. Where it is at neither, it is
  /// known at the second alone.
  private mutating func same(_ distant: Int64, else near: Int64) -> Int64? {
    if here(distant) == offset { return distant }
    if here(near) == offset { return near }
    begin(at: near)
    return nil
  }

  private mutating func begin(at instant: Int64) {
    offset = here(instant)
    first = instant
    last = instant
  }
}
