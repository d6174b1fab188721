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
