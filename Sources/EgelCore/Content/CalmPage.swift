/// The words for a moment when it is all too much: few, large, and never about decisions.
package struct CalmPage: Hashable, Sendable {
  /// A few words, and how long they stand alone before the next come.
  package struct Line: Hashable, Sendable {
    package let text: Bilingual
    package let seconds: Int

    package init(_ seconds: Int, nl: String, en: String) {
      self.seconds = seconds
      text = Bilingual(nl: nl, en: en)
    }
  }

  /// Something to do with the senses, or nothing at all; any key ends it.
  package struct Way: Hashable, Sendable {
    /// What is typed to choose it: `feet`.
    package let key: String
    package let name: Bilingual
    package let lines: [Line]
    /// Whether the lines begin again after the last.
    package let repeats: Bool

    package init(_ key: String, _ name: Bilingual, repeats: Bool = false, _ lines: [Line]) {
      self.key = key
      self.name = name
      self.repeats = repeats
      self.lines = lines
    }
  }

  /// The very first words: whether there is danger now, and whom to call.
  package let danger: [Bilingual]
  /// Where there are more numbers.
  package let help: Bilingual
  /// What stands above the ways.
  package let offer: Bilingual
  package let ways: [Way]
  /// How each way is ended, shown small.
  package let anyKey: Bilingual
  package let closing: Bilingual

  package init(
    danger: [Bilingual], help: Bilingual, offer: Bilingual, ways: [Way], anyKey: Bilingual,
    closing: Bilingual
  ) {
    self.danger = danger
    self.help = help
    self.offer = offer
    self.ways = ways
    self.anyKey = anyKey
    self.closing = closing
  }
}
