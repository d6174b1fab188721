/// What a chart is drawn for, and how much room there is.
package enum ChartMedium: Hashable, Sendable {
  /// A terminal of so many columns.
  case cells(columns: Int)
  /// A picture that is looked at from nearer by.
  case vector

  /// The widest a chart is drawn: beyond it the eye no longer follows a line.
  private static let widest = 160
  private static let narrowest = 24

  var width: Int {
    switch self {
    case .cells(let columns): max(Self.narrowest, min(columns, Self.widest))
    case .vector: 84
    }
  }

  var isVector: Bool { self == .vector }

  /// So many units go to one line of a chart with lines.
  var rows: Int { isVector ? 12 : 9 }
}
