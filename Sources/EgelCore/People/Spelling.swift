/// A name as it can be typed: whatever the case, the accents, or the way they are composed.
struct Spelling: Hashable, Sendable {
  let folded: Folded
  /// Folding knows Latin letters; others are compared as the standard library does, which takes
  /// composed and decomposed letters for the same.
  private let lowercased: String

  init(_ name: String) {
    if let plain = Folded.ascii(name) {
      folded = Folded(isFolded: plain)
      lowercased = plain
      return
    }
    folded = Folded(name)
    lowercased = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var isEmpty: Bool { lowercased.isEmpty }

  func isSame(as other: Spelling) -> Bool {
    folded == other.folded || lowercased == other.lowercased
  }

  func begins(with other: Spelling) -> Bool {
    !other.isEmpty
      && (!other.folded.isEmpty && folded.begins(with: other.folded)
        || lowercased.hasPrefix(other.lowercased))
  }

  /// How many letters are to be added, dropped, changed or swapped; nil where that is no slip of the finger.
  func distance(to other: Spelling) -> Int? {
    let (from, to) = (Array(folded.text), Array(other.folded.text))
    let limit = max(1, from.count / 3)
    // One letter is no name, and longer words are no slips of the finger.
    guard (2...64).contains(from.count), abs(from.count - to.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...to.count)
    for row in from.indices {
      var current = [row + 1]
      for column in to.indices {
        let changed = last[column] + (from[row] == to[column] ? 0 : 1)
        var least = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last.last.flatMap { $0 <= limit ? $0 : nil }
  }
}
