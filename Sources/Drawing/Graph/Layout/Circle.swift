/// Points around a centre, without the trigonometry that would come from outside.
enum Circle {
  /// So many points at even distances, the first one so far around: 0 is right, 0.25 below.
  static func points(_ count: Int, from start: Double, radius: Double = 1) -> [Point] {
    (0..<count).map { number in
      let turn = start + Double(number) / Double(count)
      return Point(cosine(turn), cosine(turn - 0.25)) * radius
    }
  }

  /// The cosine of a part of a full turn.
  static func cosine(_ turn: Double) -> Double {
    let rest = abs(turn - turn.rounded())
    if rest == 0.25 { return 0 }
    let angle = rest * 2 * .pi
    var term = 1.0
    var sum = 1.0
    for number in 1...14 {
      term *= -angle * angle / Double((2 * number - 1) * (2 * number))
      sum += term
    }
    return sum
  }
}
