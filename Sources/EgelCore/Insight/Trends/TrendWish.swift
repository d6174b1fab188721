/// Which answers are wanted, and how they are laid together.
public struct TrendWish: Sendable {
  public var days: ClosedRange<Day>
  public var step: TrendStep
  /// None means every scale.
  public var scales: Set<String> = []
  /// Whether only entries count that may leave the journal: neither private nor sealed.
  public var isForOthers = false
  /// Entries that do not count then, whatever they are.
  public var leftOut: Set<Identifier> = []
  /// The day it is, for seals.
  public var today: Day

  public init(_ days: ClosedRange<Day>, by step: TrendStep, on today: Day) {
    self.days = days
    self.step = step
    self.today = today
  }

  /// What files are sieved by: the names of the scales, or that there are answers at all.
  package var sieve: LineSieve {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    let arePlain = scales.allSatisfy { letters.isSuperset(of: $0.utf8) }
    let words = scales.isEmpty || !arePlain ? ["readings"] : scales
    return LineSieve(exact: words.map { Array("\"\($0)\"".utf8) })
  }
}
