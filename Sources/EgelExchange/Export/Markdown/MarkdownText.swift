/// Text from an entry between the headings of others: what begins a block stands as it was typed.
///
/// Emphasis, lists and links stay; nothing in a text can be a heading, open a fence or a block of HTML
/// that would swallow what follows, or fetch an image.
enum MarkdownText {
  /// A whole text, line after line.
  static func block(_ text: String) -> String {
    lines(of: HiddenScalars.visible(text)).map(line).joined(separator: "\n")
  }

  /// A name, a tag or another word inside a line of the page's own.
  static func word(_ text: String) -> String {
    var result = ""
    for scalar in HiddenScalars.visible(text).unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        result += " "
      } else {
        if "\\`*_{}[]()<>#+-.!|~&".unicodeScalars.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  private static func line(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let rest = line.dropFirst(indent.count)
    return indent + (beginsBlock(rest) ? "\\" : "") + inline(rest)
  }

  private static func beginsBlock(_ line: Substring) -> Bool {
    guard let first = line.first else { return false }
    switch first {
    case "#": return true
    case "`", "~": return line.hasPrefix("```") || line.hasPrefix("~~~")
    case "=", "-": return line.allSatisfy { $0 == first || $0 == " " || $0 == "\t" }
    case "[": return line.contains("]:")
    default: return false
    }
  }

  /// Images, and `<` where it could begin a tag, with a backslash before them.
  private static func inline(_ line: Substring) -> String {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "!") }) else {
      return String(line)
    }
    var result = ""
    var rest = line
    while let character = rest.popFirst() {
      let next = rest.first
      if character == "<", next.map(beginsTag) ?? false { result += "\\" }
      result.append(character)
      if character == "!", next == "[" { result += "\\" }
    }
    return result
  }

  private static func beginsTag(_ character: Character) -> Bool {
    character.isLetter || character == "/" || character == "!" || character == "?"
  }
}
