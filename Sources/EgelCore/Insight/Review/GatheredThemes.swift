/// The tags and feelings of entries, each with when it stood there.
struct GatheredThemes {
  struct Theme {
    /// As it was first spelled.
    let word: String
    var found: [(day: Day, id: Identifier)] = []
  }

  private(set) var themes: [Theme] = []
  private var places: [Folded: Int] = [:]
  /// A year has the same few words over and over: each spelling is folded once.
  private var tags: [String: Int] = [:]
  private var feelings: [String: Int] = [:]

  mutating func take(_ entry: Entry) {
    for tag in entry.tags {
      let place = tags[tag] ?? place(of: "#" + tag)
      tags[tag] = place
      themes[place].found.append((entry.day, entry.id))
    }
    for feeling in entry.feelings {
      let place = feelings[feeling.word] ?? place(of: feeling.word)
      feelings[feeling.word] = place
      themes[place].found.append((entry.day, entry.id))
    }
  }

  private mutating func place(of word: String) -> Int {
    let folded = Folded(word)
    if let place = places[folded] { return place }
    places[folded] = themes.count
    themes.append(Theme(word: word))
    return themes.count - 1
  }
}
