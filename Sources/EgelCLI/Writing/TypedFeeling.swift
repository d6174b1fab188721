internal import CommandLineKit
internal import EgelCore

/// A feeling as it is typed: a word, perhaps with a strength behind it, as `afraid=6`.
enum TypedFeeling {
  static func reader(underneath: Bool) -> Reader<Feeling> {
    Reader("WORD[=0-10]", expected: "a word, or a word and a strength such as afraid=6") {
      word throws(Reason) in
      guard let equals = word.lastIndex(of: "=") else {
        return word.isEmpty ? nil : Feeling(word, isUnderneath: underneath)
      }
      let name = String(word[..<equals])
      guard let strength = Int(word[word.index(after: equals)...]), !name.isEmpty else {
        return nil
      }
      guard Feeling.strengths.contains(strength) else {
        throw Reason("a strength goes from 0 to 10")
      }
      return Feeling(name, strength: strength, isUnderneath: underneath)
    }
  }
}
