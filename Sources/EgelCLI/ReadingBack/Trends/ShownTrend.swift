internal import EgelCore

/// A line with what is known of its scale, and what the person in it is called.
struct ShownTrend {
  let trend: Trend
  /// Nil for a scale that is not in the journal any more.
  let scale: Scale?
  /// Nil where it is about oneself.
  let name: String?

  var key: Trend.Key { trend.key }

  /// `near · Sam`.
  func title(_ language: Language) -> String {
    let scale = scale?.name[language] ?? key.scale
    return name.map { "\(scale) · \($0)" } ?? scale
  }

  /// Whether it is answered with words.
  var isOfWords: Bool {
    if case .words? = scale?.answers { return true }
    return trend.bounds == nil && !words.isEmpty
  }

  /// The words of the scale in their order, then those that were answered and are not on it any more.
  var words: [(key: String, name: Bilingual)] {
    var words: [(key: String, name: Bilingual)] = []
    if case .words(let choices)? = scale?.answers { words = choices.map { ($0.key, $0.name) } }
    for word in trend.points.flatMap(\.words).map(\.word)
    where !words.contains(where: { $0.key == word }) {
      words.append((word, Bilingual(nl: word, en: word)))
    }
    return words
  }

  private static let longestEnd = 24

  /// A number on the axis, with what it means where it is an end of the scale and that is short.
  func endName(_ number: Int, _ language: Language) -> String {
    guard case .number(let own, let low, let high)? = scale?.answers else { return "\(number)" }
    let meaning =
      number == own.lowerBound
      ? low[language] : number == own.upperBound ? high[language] : ""
    return meaning.isEmpty || meaning.count > Self.longestEnd ? "\(number)" : "\(number) \(meaning)"
  }

  /// From the scale's own ends, or as far as the answers reach beyond them.
  var range: ClosedRange<Int> {
    var range = trend.bounds ?? 0...1
    if case .number(let own, _, _)? = scale?.answers {
      range = min(own.lowerBound, range.lowerBound)...max(own.upperBound, range.upperBound)
    }
    return range
  }
}
