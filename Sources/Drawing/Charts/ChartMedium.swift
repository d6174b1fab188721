/// Where a chart is drawn.
package enum ChartMedium: Sendable {
  /// Terminal cells, so many to a line.
  case cells(Int)
  /// A page.
  case page

  package var isPage: Bool { if case .page = self { true } else { false } }

  var width: Double {
    switch self {
    case .cells(let width): Double(width)
    case .page: 88
    }
  }

  /// From the lowest value to the highest.
  var height: Double {
    switch self {
    case .cells: 10
    case .page: 20
    }
  }

  /// What stays free around a picture.
  var margin: Double {
    switch self {
    case .cells: 0
    case .page: 2
    }
  }

  /// One line of text.
  var line: Double { 2 }

  var radius: Double {
    switch self {
    case .cells: 0.5
    case .page: 0.55
    }
  }

  /// Where a line of text stands so that it falls into cells.
  func onGrid(_ place: Double) -> Double {
    switch self {
    case .cells: place.rounded(.down) + 0.5
    case .page: place
    }
  }
}
