internal import Drawing
internal import EgelCore
internal import EgelPlatform

// A conversation on the terminal: what is asked goes to standard error, so that data stays data.

extension Session {
  /// So much stays free beside a question, that a short answer does not run over the edge.
  private static let roomForAnAnswer = 4

  /// Asks, and returns what was typed without the spaces around it; nil where the input ended.
  func ask(_ question: String) throws -> String? {
    var page = Page()
    page.paragraph(question)
    let text = page.render(width: max(20, width - Self.roomForAnAnswer), colour: false).dropLast()
    let asked = Array((text + " ").utf8)
    world.streams.writeError(asked)
    if let signal = world.stopSignal() { throw Failure.interrupted(signal: signal) }
    let typed = try answer(to: asked)
    if let signal = world.stopSignal() { throw Failure.interrupted(signal: signal) }
    return typed.map(\.trimmed)
  }

  func ask(_ question: Bilingual) throws -> String? { try ask(question[language]) }

  /// Says something that is laid out for the terminal.
  func tell(_ page: Page) {
    world.streams.writeError(Array(page.render(width: width, colour: false).utf8))
  }

  func tell(_ text: String) {
    var page = Page()
    page.paragraph(text)
    tell(page)
  }

  func tell(_ text: Bilingual) { tell(text[language]) }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
