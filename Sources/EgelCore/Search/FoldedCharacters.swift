/// A text character by character, each folded, with the place it came from: slow, and for any script.
struct FoldedCharacters {
  private var characters: [Character] = []
  private var ranges: [Range<String.Index>] = []

  init(_ text: String) {
    for place in text.indices {
      let range = place..<text.index(after: place)
      for character in Self.folded(text[place]).map(Self.medial) {
        if character == " ", characters.last == " " { continue }
        characters.append(character)
        ranges.append(range)
      }
    }
  }

  func places(of folded: String) -> [Range<String.Index>] {
    let needle = folded.map(Self.medial)
    guard let first = needle.first else { return [] }
    var places: [Range<String.Index>] = []
    var start = 0
    while start + needle.count <= characters.count {
      if characters[start] == first, characters[start..<start + needle.count].elementsEqual(needle)
      {
        let end = start + needle.count
        places.append(ranges[start].lowerBound..<ranges[end - 1].upperBound)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  /// A capital sigma does not say which of the two small ones it is.
  private static func medial(_ character: Character) -> Character {
    character == "ς" ? "σ" : character
  }

  private static func folded(_ character: Character) -> String {
    if character.isWhitespace { return " " }
    if let ascii = character.asciiValue {
      let isUpper = (0x41...0x5A).contains(ascii)
      return isUpper ? String(Character(Unicode.Scalar(ascii | 0x20))) : String(character)
    }
    return Folded(String(character)).text
  }
}
