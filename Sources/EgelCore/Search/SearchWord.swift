/// A word or a phrase that is looked for.
public struct SearchWord: Hashable, Sendable {
  /// As it was typed.
  public let text: String
  /// Whether case and accents count.
  public let isExact: Bool
  let folded: Folded

  /// Nil where there is nothing to look for.
  init?(_ text: String, isExact: Bool) {
    folded = Folded(text)
    guard !folded.isEmpty else { return nil }
    self.text = text
    self.isExact = isExact
  }

  /// The longest part of it that stands in a file's bytes as it does here, once they are folded.
  var sieved: [UInt8] {
    let signs: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")]
    let runs = Array(folded.text.utf8).split { $0 <= 0x20 || $0 >= 0x7F || signs.contains($0) }
    return runs.max { $0.count < $1.count }.map(Array.init) ?? []
  }

  /// Where it stands in a text, one after the other.
  public func places(in text: String) -> [Range<String.Index>] {
    isExact ? text.ranges(of: self.text) : FoldedCharacters(text).places(of: folded.text)
  }

  func stands(in text: inout SearchedText) -> Bool {
    if isExact { return text.text.contains(self.text) }
    let isPlain = folded.text.utf8.allSatisfy { $0 < 0x80 }
    return isPlain
      ? text.holds(Array(folded.text.utf8)) : !places(in: text.text).isEmpty
  }
}

/// A text while it is searched: folded at most once.
struct SearchedText {
  let text: String
  private lazy var folded = ByteFolder.folded(text)
  private lazy var spaced = Self.withSingleSpaces(folded)

  init(_ text: String) {
    self.text = text
  }

  mutating func holds(_ needle: [UInt8]) -> Bool {
    let bytes = needle.contains(UInt8(ascii: " ")) ? spaced : folded
    let finder = ByteFinder(needle: needle)
    return unsafe bytes.withUnsafeBytes {
      unsafe finder.first(in: $0, from: 0, to: $0.count) != nil
    }
  }

  private static func withSingleSpaces(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == UInt8(ascii: " ") || (9...13).contains(byte)
      if !isSpace {
        result.append(byte)
      } else if result.last != UInt8(ascii: " ") {
        result.append(UInt8(ascii: " "))
      }
    }
    return result
  }
}
