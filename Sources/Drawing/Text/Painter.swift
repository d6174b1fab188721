/// Turns styled text into what is written: the only place that makes escape sequences.
package struct Painter: Sendable {
  private let colour: Bool

  /// A painter that uses colours, or one that writes the text alone.
  package init(colour: Bool) { self.colour = colour }

  /// The line, without a line break and without spaces at its end.
  package func paint(_ line: StyledText) -> String {
    let spans = line.spans.withoutTrailingSpaces
    guard colour else { return spans.map(\.text.text).joined() }
    return spans.map(paint).joined()
  }

  private func paint(_ span: Span) -> String {
    guard let code = span.ink.code, !span.text.text.isEmpty else { return span.text.text }
    return "\u{1B}[\(code)m\(span.text.text)\u{1B}[0m"
  }
}

extension Ink {
  /// The parameter of the terminal's "select graphic rendition".
  fileprivate var code: Int? {
    switch self {
    case .plain: nil
    case .strong: 1
    case .faint: 2
    case .alert: 31
    case .warm: 33
    case .accent: 35
    case .cool: 36
    }
  }
}

extension [Span] {
  fileprivate var withoutTrailingSpaces: [Span] {
    var spans = self
    while let last = spans.popLast() {
      let text = last.text.text
      guard let end = text.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { continue }
      let kept = String(text[..<text.utf8.index(after: end)])
      return spans + [Span(last.ink, SafeLine(printable: kept))]
    }
    return []
  }
}
