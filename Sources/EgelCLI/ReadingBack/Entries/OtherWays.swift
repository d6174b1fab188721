internal import EgelCore
internal import EgelStore

/// Where no text was found: how to find the entries that a word names the person or the tag of.
struct OtherWays {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// How many words are tried.
  private static let lookedAt = 3

  /// Only the name of a known person and what was typed as a tag are tried: any other word would be looked
  /// for twice more, and a search that finds nothing has looked through everything once already.
  func tell(than words: [String]) throws {
    for word in words.prefix(Self.lookedAt) {
      let bare = Tag.bare(word)
      if word != bare {
        var tagged = EntryFilter()
        tagged.tags = [Folded(bare)]
        if try holds(tagged) { tellOtherWay("--tag", bare) }
      } else if let about = try? FilterOptions.filter(naming: [word], session),
        !about.about.isEmpty, try holds(about)
      {
        tellOtherWay("--about", word)
      }
    }
  }

  private func holds(_ filter: EntryFilter) throws -> Bool {
    try session.journal.reading { reader in
      try !reader.find(filter, order: .newestFirst, limit: 1).entries.isEmpty
    }
  }

  private func tellOtherWay(_ option: String, _ word: String) {
    let command = "egel list \(option) \(Shell.quoted(word))"
    session.say(
      option == "--tag"
        ? Bilingual(
          nl: "Er zijn wel stukjes met de tag \(word): \(command)",
          en: "There are entries tagged \(word): \(command)")
        : Bilingual(
          nl: "Er zijn wel stukjes over \(word): \(command)",
          en: "There are entries about \(word): \(command)"))
  }
}
