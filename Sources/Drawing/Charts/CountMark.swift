/// How a chart shows that several things lie in one place.
enum CountMark {
  /// The area grows with the count, up to what still leaves its neighbours room.
  static func radius(_ count: Int) -> Double {
    min(0.5 * Double(max(1, count)).squareRoot(), 1.4)
  }

  /// On cells: one is a dot, several are their number, ten and more a plus.
  static func mark(_ count: Int, at point: Point, isGuess: Bool = false) -> Mark {
    let ink: Ink = isGuess ? .cool : .accent
    let place = Point(point.x.rounded(.down) + 0.5, point.y)
    guard count > 1 else {
      return .dot(DotMark(centre: place, ink: ink, isFilled: !isGuess))
    }
    let text = SafeLine(count < 10 ? "\(count)" : "+")
    return .text(TextMark(text, at: Point(place.x - 0.5, place.y), ink: ink))
  }
}
