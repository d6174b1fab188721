extension EntryFilter {
  /// What files are sieved by: the narrowest of what is asked for. Nil where that may stand in no byte, as
  /// the kind of a note.
  var sieve: LineSieve? {
    if let ids { return LineSieve(exact: ids) }
    if let words = usable(people) ?? usable(label) { return LineSieve(words) }
    return kind.map { LineSieve(exact: $0) }
  }

  /// Words of which every one has something that stands in a file as it is.
  private func usable(_ words: [[UInt8]]?) -> [[UInt8]]? {
    guard let words, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    return words
  }

  /// Where only people of the journal are asked for.
  private var ids: [[UInt8]]? {
    guard !about.isEmpty, names.isEmpty else { return nil }
    var ids: [[UInt8]] = []
    for subject in about {
      guard case .person(let id) = subject else { return nil }
      ids.append(Array(id.description.utf8))
    }
    return ids
  }

  private var people: [[UInt8]]? {
    guard !(about.isEmpty && names.isEmpty) else { return nil }
    let subjects = about.map { subject in
      switch subject {
      case .person(let id): Array(id.description.utf8)
      case .name(let name): Folded(name).sieved
      }
    }
    return subjects + names.map(\.sieved)
  }

  private var label: [[UInt8]]? {
    tags.map(\.sieved).max { $0.count < $1.count }.map { [$0] }
  }

  /// In any of its spellings, with its quotes, which no text has around a word.
  private var kind: [[UInt8]]? {
    kinds.isEmpty || kinds.contains(.note)
      ? nil : kinds.flatMap(\.spellings).map { Array("\"\($0)\"".utf8) }
  }
}

extension Folded {
  /// The longest part that stands in a file's bytes as it does here, once they are folded.
  var sieved: [UInt8] {
    let signs: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")]
    let runs = Array(text.utf8).split { $0 <= 0x20 || $0 >= 0x7F || signs.contains($0) }
    return runs.max { $0.count < $1.count }.map(Array.init) ?? []
  }
}
