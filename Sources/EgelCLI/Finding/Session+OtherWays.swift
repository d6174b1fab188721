internal import EgelCore
internal import EgelStore

extension Session {
  /// So many words are looked at.
  private static let lookedAt = 3

  /// So many days back. A search that finds nothing has looked through everything once already: twice more,
  /// for a name and for a tag that nobody may have used, would make it take three times as long.
  private static let lately = 366

  /// Where no text was found, says how to find what a word is a name or a tag of instead.
  func tellOtherWays(than words: [String]) throws {
    for word in words.prefix(Self.lookedAt) where !word.hasPrefix("-") && word != "OR" {
      let bare = Tag.bare(word)
      guard !Folded(bare).isEmpty else { continue }
      if word == bare, let about = try? filter(naming: [word]) {
        // Somebody who is known is found by an id, however long ago.
        if try holds(about, onlyLately: about.about.isEmpty) { tellOtherWay("--about", word) }
      }
      var tagged = EntryFilter()
      tagged.tags = [Folded(bare)]
      if try holds(tagged, onlyLately: word == bare) { tellOtherWay("--tag", bare) }
    }
  }

  private func holds(_ filter: EntryFilter, onlyLately: Bool) throws -> Bool {
    var filter = filter
    if onlyLately, let first = today.adding(days: -Self.lately) {
      filter.days = first...Day.latest
    }
    return try journal.reading { reader in
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
