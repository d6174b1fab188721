extension String {
  /// The text without white space around it.
  package var stripped: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}

extension [String] {
  /// Words with commas in them as several.
  package var splitAtCommas: [String] {
    let parts: [Substring] = flatMap { $0.split(separator: ",") }
    return parts.map { String(String($0).stripped) }.filter { !$0.isEmpty }
  }
}
