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
