#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A line as it is typed, key by key, with the keys that mend one on any terminal.
///
/// For macOS. A terminal there takes 1,024 bytes of a line and answers every further key with a bell, Enter too:
/// a person who pastes more than that as an answer is stuck. One that hands over single keys takes all of it.
struct TypedLine {
  enum Step: Equatable {
    case more, done, ended
    case signal(Int32)
  }

  private(set) var bytes: [UInt8] = []

  /// Takes what a key sent; `echo` is what the screen then shows of it.
  mutating func take(_ byte: UInt8) -> (step: Step, echo: [UInt8]) {
    switch byte {
    case UInt8(ascii: "\n"): return (.done, [byte])
    // Backspace sends one or the other.
    case 0x08, 0x7f: return (.more, eraseLast())
    case Self.control("W"): return (.more, eraseLastWord())
    case Self.control("U"): return (.more, erase { _ in true })
    case Self.control("D"): return (bytes.isEmpty ? .ended : .more, [])
    case Self.control("C"): return (.signal(SIGINT), [])
    case Self.control("Z"): return (.signal(SIGTSTP), [])
    case Self.control("\\"): return (.signal(SIGQUIT), [])
    default:
      bytes.append(byte)
      return (.more, Self.shown(byte))
    }
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8(ascii: letter) & 0x1f
  }

  private static func shown(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\t"): [UInt8(ascii: " ")]
    case 0..<0x20: [UInt8(ascii: "^"), byte | 0x40]
    default: [byte]
    }
  }
}

extension TypedLine {
  private mutating func eraseLast() -> [UInt8] {
    var isFirst = true
    return erase { _ in
      defer { isFirst = false }
      return isFirst
    }
  }

  private mutating func eraseLastWord() -> [UInt8] {
    var isInWord = false
    return erase { last in
      let isSpace = last == " " || last == "\t"
      isInWord = isInWord || !isSpace
      return !(isInWord && isSpace)
    }
  }

  /// Takes characters from the end for as long as they are to go.
  private mutating func erase(while isToGo: (Character) -> Bool) -> [UInt8] {
    var echo: [UInt8] = []
    var text = Substring(decoding: bytes, as: UTF8.self)
    while let last = text.last, isToGo(last) {
      text.removeLast()
      for _ in 0..<Self.columns(of: last) { echo += Array("\u{8} \u{8}".utf8) }
    }
    bytes = Array(text.utf8)
    return echo
  }

  /// As a terminal shows it, well enough to wipe it out; a line that is not wiped right is still kept right.
  private static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x09: return 1
    case 0..<0x20: return 2
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0x20000...0x3fffd:
      return 2
    default: return first.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
