/// The parts of a word between which a line may be broken: one, unless it is written in a script
/// without spaces.
struct WordParts: Sequence, IteratorProtocol {
  private var rest: Substring

  init(of word: Substring) { rest = word }

  mutating func next() -> Substring? {
    guard !rest.isEmpty else { return nil }
    let part = rest[..<firstBreak]
    rest = rest[part.endIndex...]
    return part
  }

  private var firstBreak: String.Index {
    guard rest.mayHoldWide else { return rest.endIndex }
    var before: Character?
    for (index, character) in zip(rest.indices, rest) {
      if let before, Self.isBreak(between: before, and: character) { return index }
      before = character
    }
    return rest.endIndex
  }

  private static func isBreak(between left: Character, and right: Character) -> Bool {
    guard left.isWide || right.isWide else { return false }
    return left.mayEndPart && right.mayBeginPart
  }
}

extension Substring {
  /// False for words in Latin letters, which saves looking at each; the first wide scalar, U+1100,
  /// is encoded with E1.
  fileprivate var mayHoldWide: Bool { utf8.contains { $0 >= 0xE1 } }
}

extension Character {
  fileprivate var isWide: Bool { CellWidth.of(self) == 2 }

  fileprivate var mayEndPart: Bool {
    isWide ? !Self.neverEnding.contains(self) : isLetter || isNumber
  }

  fileprivate var mayBeginPart: Bool {
    isWide ? !Self.neverBeginning.contains(self) : isLetter || isNumber
  }

  private static let neverEnding = Set("（［｛〈《「『【〔")
  private static let neverBeginning = Set(
    "、。，．・：；？！）］｝〉》」』】〕ー々％ぁぃぅぇぉっゃゅょァィゥェォッャュョ")
}
