extension Agreement {
  /// Whether it held on a day; one that ended, nobody knows when, holds on none.
  public func isCurrent(on day: Day) -> Bool {
    guard made?.hasBegun(by: day) ?? true else { return false }
    return ended.map { !$0.hasEnded(by: day) } ?? (status != .ended)
  }

  /// Whether its review was due by a day.
  public func isDue(on day: Day) -> Bool {
    isCurrent(on: day) && (review.map { $0 <= day } ?? false)
  }

  /// Whether it was agreed by all as far as known, and nobody's yes was taken back or not free.
  public var isAgreed: Bool {
    let refusals: Set<Consent.Answer> = [.no, .withdrawn, .underPressure]
    guard !consents.contains(where: { refusals.contains($0.answer) }) else { return false }
    let willing = Set(consents.filter { $0.answer == .yes }.map(\.person))
    return status == .agreed || status == .revisited || willing.isSuperset(of: parties)
  }
}
