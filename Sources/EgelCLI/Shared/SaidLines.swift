internal import Drawing
internal import EgelCore
internal import EgelPlatform

// What a person is told on standard error. At a terminal it is broken between words, since the terminal itself
// breaks words; elsewhere each thing stays on its line, for whoever searches in it.

extension World {
  /// What went wrong, and what to do.
  func tell(_ told: Told, _ language: Language) {
    say("egel: " + told.message[language])
    for hint in told.hints { tell(hint, language) }
  }

  /// One thing to do; at a terminal, a line to paste stands whole below it.
  func tell(_ hint: Hint, _ language: Language) {
    guard let command = hint.command, sayingWidth != nil else {
      return say("hint: " + hint.line(language))
    }
    say("hint: " + hint.words[language])
    writeLines([SafeLine("  " + short(command)).text])
  }

  /// Lines to the person on standard error, made harmless, the home folder as `~`.
  func say(_ text: String) {
    let lines = SafeLine.lines(of: short(text)).map(\.text)
    guard let width = sayingWidth else { return writeLines(lines) }
    writeLines(lines.flatMap { BrokenLine($0, width: width).lines })
  }

  private func writeLines(_ lines: [String]) {
    streams.writeError(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private var sayingWidth: Int? {
    terminal.isTerminal(.error) ? max(20, terminal.columns() ?? 80) : nil
  }
}

/// A line broken between its words. A command in quotes, a path and a long word stay whole, on a line of their
/// own where they have to: they are there to be copied.
struct BrokenLine {
  private(set) var lines: [String] = []

  init(_ text: String, width: Int) {
    guard SafeLine(text).cells > width else {
      lines = [text]
      return
    }
    let indent = String(text.prefix { $0 == " " })
    var line = indent
    var isBare = true
    for piece in Self.pieces(of: text.dropFirst(indent.count)) {
      let longer = isBare ? line + piece : line + " " + piece
      if isBare || SafeLine(longer).cells <= width {
        line = longer
      } else {
        lines.append(Self.withoutEnd(line))
        line = indent + piece
      }
      isBare = false
    }
    lines.append(line)
  }

  /// Without the spaces that stood between two words.
  private static func withoutEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The words, those of a quoted command together. A gap of several spaces is empty words.
  private static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var command: String?
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let begun = command {
        command = begun + " " + word
      } else if word.hasPrefix("'egel") {
        command = String(word)
      } else {
        pieces.append(String(word))
        continue
      }
      if let whole = command, whole.dropFirst().contains("'") {
        pieces.append(whole)
        command = nil
      }
    }
    return pieces + [command].compactMap { $0 }
  }
}
