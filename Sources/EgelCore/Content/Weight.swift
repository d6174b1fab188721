/// How much a question asks of a person.
public enum Weight: String, CaseIterable, Comparable, Sendable {
  /// Can be answered in passing.
  case light
  /// Wants a moment.
  case middle
  /// May hurt, and wants time.
  case heavy

  /// Whether one asks less than the other.
  public static func < (one: Weight, other: Weight) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .light: 0
    case .middle: 1
    case .heavy: 2
    }
  }
}
