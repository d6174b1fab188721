/// Where text stands in a column that is wider.
package enum Alignment: Sendable {
  case leading, trailing, centre
}

extension SafeLine {
  /// The line with spaces added until it is so many cells wide; a longer line stays as it is.
  package func padded(to width: Int, _ alignment: Alignment = .leading) -> SafeLine {
    let padding = Padding(of: width - cells, alignment)
    let (before, after) = (Padding.spaces(padding.before), Padding.spaces(padding.after))
    return SafeLine(printable: before + text + after)
  }

  /// The line, or as much of it as fits in so many cells with an `…` at its end.
  package func cut(to width: Int) -> SafeLine {
    guard let end = cutIndex(for: width) else { return self }
    return SafeLine(printable: text[..<end] + (width > 0 ? "…" : ""))
  }

  /// Where to cut so that an `…` still fits behind a word, or nil if the whole line does.
  func cutIndex(for width: Int) -> String.Index? {
    // Most lines fit, and the cells of a whole are counted faster than those of each character.
    guard cells > width else { return nil }
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += CellWidth.of(text[index])
      if used > width { return end }
      if used < width, text[index] != " " { end = text.index(after: index) }
    }
    return nil
  }
}

/// The spaces on both sides of a text in a wider column.
struct Padding {
  let before: Int
  let after: Int

  init(of count: Int, _ alignment: Alignment) {
    let left =
      switch alignment {
      case .leading: 0
      case .trailing: count
      case .centre: count / 2
      }
    before = left
    after = count - left
  }

  static func spaces(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return String(decoding: [UInt8](repeating: UInt8(ascii: " "), count: count), as: UTF8.self)
  }
}
