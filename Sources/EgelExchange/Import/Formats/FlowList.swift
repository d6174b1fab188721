internal import EgelCore

/// The items of a YAML list on one line: `a, "b, c", 'it''s'`, each as it is written.
enum FlowList {
  /// Nil where a quote is not closed, or where something follows one.
  static func items(_ inside: Substring) -> [String]? {
    var items: [String] = []
    var item = ""
    var quote: Character?
    var isEscaped = false
    for character in inside {
      if character == ",", quote == nil {
        items.append(item)
        item = ""
        continue
      }
      item.append(character)
      if isEscaped {
        isEscaped = false
      } else if quote == "\"", character == "\\" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, "'\"".contains(character), item.stripped.first == character {
        // A second quote in a quoted item is one of a pair, as in 'it''s'.
        quote = character
      }
    }
    guard quote == nil else { return nil }
    let bare = (items + [item]).map { String($0.stripped) }.filter { !$0.isEmpty }
    return bare.allSatisfy(isWhole) ? bare : nil
  }

  private static func isWhole(_ item: String) -> Bool {
    guard let first = item.first, "'\"".contains(first) else { return true }
    return item.count > 1 && item.last == first
  }
}
