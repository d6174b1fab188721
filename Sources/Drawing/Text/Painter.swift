/// Turns styled text into what is written: the only place that makes escape sequences.
package struct Painter: Sendable {
  private let colour: Bool

  /// A painter that uses colours, or one that writes the text alone.
  package init(colour: Bool) { self.colour = colour }

  /// The line, without a line break and without spaces at its end.
  package func paint(_ line: StyledText) -> String {
    var bytes: [UInt8] = []
    append(line, to: &bytes)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// Writes the line so behind others, with its line break.
  func append(_ line: StyledText, to bytes: inout [UInt8]) {
    if colour {
      for span in line.spans.withoutTrailingSpaces { append(span, to: &bytes) }
    } else {
      let start = bytes.count
      for span in line.spans { bytes.append(text: span.text.text) }
      while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a piece in its ink.
  func append(_ span: Span, to bytes: inout [UInt8]) {
    let isInked = colour && !span.text.text.isEmpty && begin(span.ink, &bytes)
    bytes.append(text: span.text.text)
    if isInked { bytes.append(text: Self.end) }
  }

  /// Writes a piece that is bytes already.
  func append(_ ink: Ink, _ part: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let isInked = colour && !part.isEmpty && begin(ink, &bytes)
    bytes.append(contentsOf: part)
    if isInked { bytes.append(text: Self.end) }
  }

  /// Changes to an ink, if it is another than that of most text.
  private func begin(_ ink: Ink, _ bytes: inout [UInt8]) -> Bool {
    guard let code = ink.code else { return false }
    bytes.append(text: "\u{1B}[\(code)m")
    return true
  }

  private static let end = "\u{1B}[0m"
}

extension [UInt8] {
  /// Appends the bytes of a text all at once: one by one they take three times as long.
  mutating func append(text: String) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe append(contentsOf: $0)
    }
    if isDone == nil { append(contentsOf: text.utf8) }
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
    if let last = last?.text.text.utf8.last, last != UInt8(ascii: " ") { return self }
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
