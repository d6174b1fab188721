package import EgelJSON

/// One of the few words that a member of a record can be, such as the kind of an entry.
///
/// Its raw value is how it is stored now. How it was stored before, what it is called on pages, and what else may be
/// typed for it stands in one place, `spoken`. A record keeps the spelling in which it was written (`Written`), for
/// fingerprints are made of bytes; everything that compares words compares the cases.
package protocol StoredWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var spoken: Spoken { get }
}

/// How people speak of a stored word.
package struct Spoken: Sendable {
  /// What it is called on pages; it can be typed too, with hyphens for its spaces.
  package let name: Bilingual
  /// What else may be typed for it, in either language.
  package let typed: [String]
  /// How it was stored before.
  package let former: [String]

  package init(nl: String, en: String, typed: [String] = [], former: [String] = []) {
    name = Bilingual(nl: nl, en: en)
    self.typed = typed
    self.former = former
  }
}

extension Spoken {
  /// Whether what was typed means the word that is stored so: whatever the case, with or without accents, and with
  /// hyphens for spaces.
  func isTyped(_ text: String, for stored: String) -> Bool {
    let wanted = Self.comparable(text)
    return ([stored, name.dutch, name.english] + typed + former).contains {
      Self.comparable($0) == wanted
    }
  }

  static func comparable(_ word: String) -> Folded { Folded(word.replacing("-", with: " ")) }
}

extension StoredWord {
  /// What it is called.
  package func name(_ language: Language) -> String { spoken.name[language] }

  /// Every spelling in which it may be stored, the present one first.
  package var spellings: [String] { [rawValue] + spoken.former }

  /// The word that was typed: as it is stored, as it is called in either language, or another way of saying it.
  package init?(typed: String) {
    let found = Self.allCases.first { $0.spoken.isTyped(typed, for: $0.rawValue) }
    guard let found else { return nil }
    self = found
  }

  /// What can be typed, in the words of a language. What is stored as `openTie` is no word to type.
  package static func typable(_ language: Language) -> [String] {
    switch language {
    case .english:
      allCases.map { word in
        let stored = word.rawValue
        return stored.contains(where: \.isUppercase)
          ? word.name(.english).replacing(" ", with: "-") : stored
      }
    case .dutch: allCases.map { $0.name(.dutch).replacing(" ", with: "-") }
    }
  }
}

/// A word with the spelling in which it stands in its record.
package struct Written<Word: StoredWord>: Hashable, Sendable {
  package let word: Word
  /// Which of its spellings; 0 is the present one.
  private let place: UInt8

  /// A word that is written from now on.
  package init(_ word: Word) {
    self.init(word, at: 0)
  }

  /// A word as it is stored.
  package init?(spelling: String) {
    // Short strings are compared at once; `init(rawValue:)` takes five times as long.
    if let word = Word.allCases.first(where: { $0.rawValue == spelling }) {
      self.init(word)
      return
    }
    for word in Word.allCases {
      guard let place = word.spellings.firstIndex(of: spelling) else { continue }
      self.init(word, at: place)
      return
    }
    return nil
  }

  private init(_ word: Word, at place: Int) {
    self.word = word
    self.place = UInt8(place)
  }

  /// How it is spelled.
  package var spelling: String { place == 0 ? word.rawValue : word.spellings[Int(place)] }

  /// Another word, or the same as it stands.
  package func becoming(_ word: Word) -> Written { word == self.word ? self : Written(word) }

  /// Whether version 0.1.0 refuses a record with this word: it is one of those that were stored otherwise then.
  package var isNewer: Bool { place == 0 && !word.spoken.former.isEmpty }
}

extension JSONReader {
  /// One of the words of an enumeration, in any of its spellings.
  package mutating func written<Word: StoredWord>(
    of type: Word.Type
  ) throws(JSONError) -> Written<Word> {
    _ = try peekKind()
    let start = offset
    let text = try string()
    guard let written = Written<Word>(spelling: text) else {
      throw error(
        .expected(.oneOf(Word.allCases.map(\.rawValue)), found: .string(text)), at: start)
    }
    return written
  }
}

extension Shape {
  /// One of the words of an enumeration, in any of its spellings.
  package static func written<Word: StoredWord>(of type: Word.Type, _ about: String) -> Shape {
    Shape(.words(type.allCases.flatMap(\.spellings)), about)
  }
}
