/// A piece of one line in one ink.
package struct Span: Hashable, Sendable {
  /// How it looks.
  package let ink: Ink
  /// What it says.
  package let text: SafeLine

  /// Any text on one line, made safe.
  package init(_ ink: Ink, _ text: some StringProtocol) {
    self.init(ink, SafeLine(text))
  }

  /// The same of a string, which most texts are: what is generic is slow from another module.
  package init(_ ink: Ink, _ text: String) {
    self.init(ink, SafeLine(text))
  }

  /// A safe line in an ink.
  package init(_ ink: Ink, _ text: SafeLine) {
    self.ink = ink
    self.text = text
  }

  /// Text as it comes.
  package static func plain(_ text: some StringProtocol) -> Span { Span(.plain, text) }
  /// The same of a string.
  package static func plain(_ text: String) -> Span { Span(.plain, text) }
  /// What stands between two pieces that have nothing to do with each other.
  package static var gap: Span { Span(.plain, SafeLine(plain: "  ", cells: 2)) }
  /// Text that may be overlooked.
  package static func faint(_ text: some StringProtocol) -> Span { Span(.faint, text) }
  /// The same of a string.
  package static func faint(_ text: String) -> Span { Span(.faint, text) }
  /// Text that stands out.
  package static func strong(_ text: some StringProtocol) -> Span { Span(.strong, text) }
  /// The same of a string.
  package static func strong(_ text: String) -> Span { Span(.strong, text) }
  /// Text that leads further.
  package static func accent(_ text: some StringProtocol) -> Span { Span(.accent, text) }
  /// The same of a string.
  package static func accent(_ text: String) -> Span { Span(.accent, text) }
  /// Text in a warm colour.
  package static func warm(_ text: some StringProtocol) -> Span { Span(.warm, text) }
  /// The same of a string.
  package static func warm(_ text: String) -> Span { Span(.warm, text) }
  /// Text in a cool colour.
  package static func cool(_ text: some StringProtocol) -> Span { Span(.cool, text) }
  /// The same of a string.
  package static func cool(_ text: String) -> Span { Span(.cool, text) }
  /// Text that says what went wrong.
  package static func alert(_ text: some StringProtocol) -> Span { Span(.alert, text) }
  /// The same of a string.
  package static func alert(_ text: String) -> Span { Span(.alert, text) }
}

/// What a piece of text is to the reader; the terminal's own colours do the rest.
package enum Ink: CaseIterable, Sendable {
  /// Most text.
  case plain
  /// Ids, hints, what may be overlooked.
  case faint
  /// Headings and names.
  case strong
  /// What leads further: commands, marks in a chart.
  case accent
  /// One of two colours that are told apart.
  case warm
  /// The other of the two.
  case cool
  /// What went wrong.
  case alert
}
