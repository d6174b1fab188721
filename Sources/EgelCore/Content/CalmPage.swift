/// The words for a moment when it is all too much: few, large, and never about decisions.
public struct CalmPage: Hashable, Sendable {
  /// A few words, and how long they stand alone before the next come.
  public struct Line: Hashable, Sendable {
    public let text: Bilingual
    public let seconds: Int

    public init(_ seconds: Int, nl: String, en: String) {
      self.seconds = seconds
      text = Bilingual(nl: nl, en: en)
    }
  }

  /// Something to do with the senses, or nothing at all; any key ends it.
  public struct Way: Hashable, Sendable {
    /// What is typed to choose it: `feet`.
    public let key: String
    public let name: Bilingual
    public let lines: [Line]
    /// Whether the lines begin again after the last.
    public let repeats: Bool

    public init(_ key: String, _ name: Bilingual, repeats: Bool = false, _ lines: [Line]) {
      self.key = key
      self.name = name
      self.repeats = repeats
      self.lines = lines
    }
  }

  /// The very first words: whether there is danger now, and whom to call.
  public let danger: [Bilingual]
  /// Where there are more numbers.
  public let help: Bilingual
  /// What stands above the ways.
  public let offer: Bilingual
  public let ways: [Way]
  /// How each way is ended, shown small.
  public let anyKey: Bilingual
  public let closing: Bilingual

  public init(
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
