/// Which answers are wanted, and how they are laid together.
public struct TrendWish: Sendable {
  public var days: ClosedRange<Day>
  public var step: TrendStep
  /// None means every scale.
  public var scales: Set<String> = []
  /// Whether only entries count that may leave the journal: neither private nor sealed.
  public var isForOthers = false
  /// The day it is, for seals.
  public var today: Day

  public init(_ days: ClosedRange<Day>, by step: TrendStep, on today: Day) {
    self.days = days
    self.step = step
    self.today = today
  }
}
