/// What tells most lines from each other, as numbers: a scale with a short name, a person, and whether it is
/// a guess.
struct TrendSignature: Equatable {
  private let scale: ShortName
  private let person: UInt64
  private let isGuess: Bool

  /// Nil for a long name of a scale, and where nobody is linked.
  init?(_ reading: ReadingSkim, _ name: ShortName?) {
    guard let name else { return nil }
    switch reading.about {
    case .none: person = .max
    case .person(let id): person = id.bits
    case .name: return nil
    }
    scale = name
    isGuess = reading.isGuess
  }
}
