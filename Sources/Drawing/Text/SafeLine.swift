/// One line of text that cannot control a terminal, whatever it was made from.
///
/// It holds printable characters only. Everything else is spelled out, as in `\u{1B}`; tabs are
/// spaces. There is no way to make one that does not go through this.
package struct SafeLine: Hashable, Sendable {
  /// The printable text.
  package let text: String
  /// How many cells it takes where it is plain Latin, which is seen while it is made; otherwise -1.
  private let plainCount: Int32

  /// Shows any text on one line: a name, a tag, the name of a file. Line breaks become `⏎`.
  package init(_ text: some StringProtocol) { self.init(String(text)) }

  /// The same of a string.
  package init(_ text: String) {
    if let cells = PlainLatin.cells(of: text) {
      self.init(plain: text, cells: cells)
    } else {
      self.init(printable: Self.oneLine(of: text))
    }
  }

  /// What stands between two line breaks.
  private init(piece: Substring) {
    if let cells = PlainLatin.cells(of: piece) {
      self.init(plain: String(piece), cells: cells)
    } else {
      self.init(printable: Self.printable(piece))
    }
  }

  init(printable text: String) {
    self.init(plain: text, cells: PlainLatin.cells(of: text) ?? -1)
  }

  /// Of plain Latin that was counted.
  init(plain text: String, cells: Int) {
    self.text = text
    plainCount = Int32(truncatingIfNeeded: cells)
  }

  /// As many spaces.
  init(spaces count: Int) {
    self.init(plain: Padding.spaces(count), cells: max(0, count))
  }

  /// The line with ASCII before and behind it.
  func between(_ before: String, _ after: String) -> SafeLine {
    let whole = before + text + after
    guard let plainCells else { return SafeLine(whole) }
    return SafeLine(plain: whole, cells: plainCells + before.utf8.count + after.utf8.count)
  }

  /// How many cells it takes, if it is plain Latin.
  var plainCells: Int? { plainCount < 0 ? nil : Int(plainCount) }

  /// The lines of any text; the break at its very end begins no further line.
  package static func lines(of text: some StringProtocol) -> [SafeLine] {
    var lines: [SafeLine] = []
    eachLine(of: text) { lines.append($0) }
    return lines
  }

  /// The same lines one by one.
  static func eachLine(of text: some StringProtocol, _ body: (SafeLine) -> Void) {
    eachPiece(of: text) { piece, isLast in
      if !isLast || !piece.isEmpty { body(SafeLine(piece: piece)) }
    }
  }

  /// How many terminal cells the line takes.
  package var cells: Int { plainCells ?? CellWidth.of(text) }
}

extension SafeLine: CustomStringConvertible {
  /// The printable text.
  package var description: String { text }
}

extension SafeLine {
  private static let tabStop = 4

  private static func oneLine(of text: String) -> String {
    var line = ""
    eachPiece(of: text) { piece, isLast in
      line += printable(piece)
      if !isLast { line += "⏎" }
    }
    return line
  }

  /// What stands between the line breaks, one by one: a list of parts takes longer to come into being, once
  /// in a run, than a short text to be cut.
  private static func eachPiece(
    of text: some StringProtocol, _ body: (_ piece: Substring, _ isLast: Bool) -> Void
  ) {
    let whole = Substring(text)
    let bytes = whole.utf8Span.span
    var start = whole.startIndex
    var offset = 0
    while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: offset) {
      let last = whole.utf8.index(start, offsetBy: end - offset)
      body(whole[start..<last].withoutReturn, false)
      start = whole.utf8.index(after: last)
      offset = end + 1
    }
    body(whole[start...], true)
  }

  private static func printable(_ line: Substring) -> String {
    guard line.utf8Span.span.firstOffset(of: UInt8(ascii: "\t"), from: 0) != nil else {
      return Neutralizer.neutral(line)
    }
    var text = ""
    var gap = 0
    for piece in line.split(separator: "\t", omittingEmptySubsequences: false) {
      text += String(repeating: " ", count: gap)
      let printable = Neutralizer.neutral(piece)
      text += printable
      gap = tabStop - CellWidth.of(printable) % tabStop
    }
    return text
  }
}

extension Substring {
  fileprivate var withoutReturn: Substring {
    guard utf8.last == UInt8(ascii: "\r") else { return self }
    return self[..<utf8.index(before: endIndex)]
  }
}

extension Swift.Span<UInt8> {
  /// A byte's first place from one on. A view of a part of a string took ten times as long to be walked.
  fileprivate func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    var offset = start
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
