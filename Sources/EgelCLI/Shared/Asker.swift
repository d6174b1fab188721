internal import Drawing
internal import EgelCore
internal import EgelPlatform

/// A conversation on the terminal: what is asked goes to standard error, so that data stays data.
struct Asker {
  private let world: World
  private let language: Language
  private let width: Int
  private let isInteractive: Bool

  init(_ session: Session) {
    world = session.world
    language = session.language
    width = session.width
    isInteractive = session.isInteractive
  }

  /// So much stays free beside a question, that a short answer does not run over the edge.
  private static let roomForAnAnswer = 4

  /// Asks, and returns what was typed without the spaces around it; nil where the input ended.
  func ask(_ question: String) throws -> String? {
    var page = Page()
    page.paragraph(question)
    let text = page.render(width: max(20, width - Self.roomForAnAnswer), colour: false).dropLast()
    let asked = Array((text + " ").utf8)
    world.streams.writeError(asked)
    if let signal = world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    // An answer that was finished is one, whatever happened since.
    return try answer(to: asked).map(\.trimmed)
  }

  func ask(_ question: Bilingual) throws -> String? { try ask(question[language]) }

  /// Whether the person says yes to something that cannot be undone, or, without a `refusal`, to an
  /// offer. A no to the former is confirmed.
  func confirms(_ question: Bilingual, refusal what: Bilingual?, isAgreed: Bool) throws -> Bool {
    if isAgreed { return true }
    guard isInteractive else { throw ProgramFailure.needsYes(what ?? question) }
    let asked = Array((SafeLine(question[language]).text + " ").utf8)
    world.streams.writeError(asked)
    let answer = try answer(to: asked)
    let isYes = ["y", "yes", "j", "ja"].contains(answer?.lowercased() ?? "")
    if !isYes, what != nil {
      world.say(Bilingual(nl: "Er is niets veranderd.", en: "Nothing was changed.")[language])
    }
    return isYes
  }

  /// A line the person typed; nil where the input ended.
  func answer(to asked: [UInt8]) throws -> String? {
    do throws(SystemFailure) {
      return try world.streams.readLine(asked).map { String(decoding: $0, as: UTF8.self) }
    } catch {
      if let signal = world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
      throw ProgramFailure.outsideFile(error)
    }
  }

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
