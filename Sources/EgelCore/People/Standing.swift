/// How a relationship stands on a day.
public enum Standing: String, CaseIterable, Sendable {
  /// It had not begun.
  case notYet = "not-yet"
  /// Begun and not over; slowed and paused relationships are current too.
  case current
  /// After a death, because the person says that it goes on: kept and shown, but of no role to the
  /// living.
  case goesOn = "goes-on"
  /// It had ended.
  case over
}

extension Relationship.State {
  /// Whether a relationship in this state is over.
  public var isOver: Bool {
    switch self {
    case .estranged, .ended, .endedByDeath: true
    case .budding, .steady, .slowed, .paused, .onAndOff, .goesOn: false
    }
  }
}
