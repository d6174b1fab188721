/// Which answers are wanted, and how they are laid together.
package struct TrendWish: Sendable {
  package var days: ClosedRange<Day>
  package var step: TrendStep
  /// None means every scale.
  package var scales: Set<String> = []
  /// Whether only entries count that may leave the journal: neither private nor sealed.
  package var isForOthers = false
  /// Entries that do not count then, whatever they are.
  package var leftOut: Set<Identifier> = []
  /// The day it is, for seals.
  package var today: Day

  package init(_ days: ClosedRange<Day>, by step: TrendStep, on today: Day) {
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
