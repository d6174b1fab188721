/// The characters lines are made of.
enum Strokes {
  case unicode, ascii

  func horizontal(_ style: LineStyle) -> Character {
    switch (self, style) {
    case (.unicode, .solid): "─"
    case (.unicode, .dashed): "╌"
    case (.unicode, .dotted): "┈"
    case (.ascii, .dotted): "."
    case (.ascii, _): "-"
    }
  }

  func vertical(_ style: LineStyle) -> Character {
    switch (self, style) {
    case (.unicode, .solid): "│"
    case (.unicode, .dashed): "╎"
    case (.unicode, .dotted): "┊"
    case (.ascii, .dotted): ":"
    case (.ascii, _): "|"
    }
  }

  /// A short piece of a line, for lists and keys.
  func sample(_ style: LineStyle) -> String {
    let character = horizontal(style)
    return self == .ascii && style != .solid
      ? "\(character) \(character)"
      : String(repeating: character, count: 3)
  }

  func dot(isFilled: Bool) -> Character {
    switch self {
    case .unicode: isFilled ? "●" : "○"
    case .ascii: isFilled ? "*" : "o"
    }
  }

  /// A full dot and a ring in one place.
  var fullAndRing: Character {
    switch self {
    case .unicode: "◉"
    case .ascii: "@"
    }
  }

  func head(towards way: Point) -> Character {
    let isFlat = abs(way.x) > abs(way.y) * 2
    let isSteep = abs(way.y) > abs(way.x) * 2
    switch self {
    case .ascii where isFlat || !isSteep && abs(way.x) > abs(way.y): return way.x > 0 ? ">" : "<"
    case .ascii: return way.y > 0 ? "v" : "^"
    case .unicode where isFlat: return way.x > 0 ? "→" : "←"
    case .unicode where isSteep: return way.y > 0 ? "↓" : "↑"
    case .unicode where way.x > 0: return way.y > 0 ? "↘" : "↗"
    case .unicode: return way.y > 0 ? "↙" : "↖"
    }
  }

  /// The character of two lines that meet in a cell; nil if the later one covers the earlier.
  static func cross(_ first: Character, _ second: Character) -> Character? {
    switch (first, second) {
    case ("─", "│"), ("│", "─"): "┼"
    case ("-", "|"), ("|", "-"): "+"
    case ("/", "\\"), ("\\", "/"): "X"
    default: nil
    }
  }
}
