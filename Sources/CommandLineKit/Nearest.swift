/// The name that was probably meant: the nearest one, else the only one that begins like the word.
package func nearest(to word: String, in names: [String]) -> String? {
  // Longer words are no slips of the finger, and measuring them takes time.
  guard !word.isEmpty, word.utf8.count <= 64 else { return nil }
  let word = word.lowercased()
  let ranked = names.map { ($0, editDistance(word, $0.lowercased())) }
  if let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3) {
    return best.0
  }
  let longer = names.filter { $0.lowercased().hasPrefix(word) }
  return longer.count == 1 ? longer.first : nil
}

/// How many letters to add, drop, change, or swap with their neighbour to get from one to the other.
func editDistance(_ from: String, _ to: String) -> Int {
  let from = Array(from)
  let to = Array(to)
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
  return last[to.count]
}
