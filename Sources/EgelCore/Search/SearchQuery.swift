/// What is looked for: of each group at least one, and nothing of what is left out.
package struct SearchQuery: Hashable, Sendable {
  package internal(set) var groups: [[SearchWord]]
  package internal(set) var without: [SearchWord]

  /// Whether a text holds what is looked for.
  package func admits(_ text: String) -> Bool {
    var searched = SearchedText(text)
    return admits(&searched)
  }

  func admits(_ searched: inout SearchedText) -> Bool {
    for group in groups {
      var isMet = false
      for word in group where !isMet { isMet = word.stands(in: &searched) }
      if !isMet { return false }
    }
    for word in without where word.stands(in: &searched) { return false }
    return true
  }

  /// Where the words that were asked for stand, in order and without overlaps.
  package func places(in text: String) -> [Range<String.Index>] {
    let found = groups.joined().flatMap { $0.places(in: text) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var places: [Range<String.Index>] = []
    for place in found {
      guard let last = places.last, place.lowerBound < last.upperBound else {
        places.append(place)
        continue
      }
      places[places.count - 1] =
        last.lowerBound..<max(last.upperBound, place.upperBound)
    }
    return places
  }

  /// What every file is sieved by: the group whose shortest word is the longest.
  var sieve: LineSieve? {
    let sieved = groups.map { $0.map(\.sieved) }
    let best = sieved.max { Self.least($0) < Self.least($1) }
    guard let best, Self.least(best) > 0 else { return nil }
    return LineSieve(best)
  }

  /// Whether a text is admitted wherever a word of the sieve stands in it letter for letter.
  var isMetByPlainHit: Bool {
    groups.count == 1 && without.isEmpty && groups[0].allSatisfy(\.isMetByPlainHit)
  }

  private static func least(_ needles: [[UInt8]]) -> Int { needles.map(\.count).min() ?? 0 }
}
