/// Clocks being put forward past a day and time somebody named.
public struct ClockGap: Hashable, Sendable {
  /// The moment of the jump by the old clock, as 02:00+01:00.
  public let before: Moment

  /// The same instant by the new clock, as 03:00+02:00.
  public let after: Moment

  /// What is taken instead: later by the length of the gap, as 03:30+02:00 for 02:30.
  public let shifted: Moment

  /// How many seconds the clock skips.
  public var length: Int { Int(after.offset) - Int(before.offset) }
}
