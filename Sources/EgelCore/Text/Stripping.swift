extension String {
  /// The text without white space around it.
  package var stripped: Substring {
    // Most texts begin and end with a plain letter or sign: no character has to be looked at then.
    if let first = utf8.firstIndex(where: { !Self.isPlainSpace($0) }),
      let last = utf8.lastIndex(where: { !Self.isPlainSpace($0) }),
      utf8[first] | utf8[last] < 0x80
    {
      return self[first...last]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }

  private static func isPlainSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}

extension [String] {
  /// Words with commas in them as several.
  package var splitAtCommas: [String] {
    let parts: [Substring] = flatMap { $0.split(separator: ",") }
    return parts.map { String(String($0).stripped) }.filter { !$0.isEmpty }
  }
}
