internal import EgelCore
internal import EgelStore

extension Session {
  /// So many words are looked at.
  private static let lookedAt = 3

  /// Where no text was found, says how to find what a word is a name or a tag of instead: of somebody who is
  /// known, and of what was typed as a tag. Any other word would be looked for twice more, and a search
  /// that finds nothing has looked through everything once already.
  func tellOtherWays(than words: [String]) throws {
    for word in words.prefix(Self.lookedAt) {
      let bare = Tag.bare(word)
      if word != bare {
        var tagged = EntryFilter()
        tagged.tags = [Folded(bare)]
        if try holds(tagged) { tellOtherWay("--tag", bare) }
      } else if let about = try? filter(naming: [word]), !about.about.isEmpty, try holds(about) {
        tellOtherWay("--about", word)
      }
    }
  }

  private func holds(_ filter: EntryFilter) throws -> Bool {
    try journal.reading { reader in
      try !reader.find(filter, order: .newestFirst, limit: 1).entries.isEmpty
    }
  }

  private func tellOtherWay(_ option: String, _ word: String) {
    let command = "egel list \(option) \(Shell.quoted(word))"
    say(
      option == "--tag"
        ? Bilingual(
          nl: "Met de tag \(word) staat er wel iets: \(command)",
          en: "There is something with the tag \(word): \(command)")
        : Bilingual(
          nl: "Over \(word) staat er wel iets: \(command)",
          en: "There is something about \(word): \(command)"))
  }
}
