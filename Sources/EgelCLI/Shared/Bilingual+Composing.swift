internal import CommandLineKit
internal import EgelCore

// Small pieces of what is said in both languages.

extension Bilingual {
  /// What is the same in both: a name, a path, a command.
  init(same text: String) { self.init(nl: text, en: text) }

  static func + (one: Bilingual, other: Bilingual) -> Bilingual {
    Bilingual(nl: one.dutch + other.dutch, en: one.english + other.english)
  }

  /// Names one after another: `Sam, Bo and Kim`.
  init(listing names: [String]) {
    self.init(nl: Language.dutch.listing(names), en: Language.english.listing(names))
  }

  /// One of these, each as it was noted or is typed: `Sam or Bo`.
  init(either names: [String]) {
    let names = names.map { shown($0) }
    self.init(nl: names.joined(separator: " of "), en: names.joined(separator: " or "))
  }

  static let someonesName = Bilingual(nl: "de naam van iemand", en: "someone's name")

  /// An option and what stands for its value: `--until DAG`.
  init(option name: String, _ value: Words) {
    self.init(nl: "\(name) \(value.dutch)", en: "\(name) \(value.english)")
  }
}

extension Hint {
  /// Where the nearest right thing is known, it comes first: `did you mean 'near'?`.
  init(nearest: String?, nl dutch: String, en english: String) {
    self.init(nearest: nearest.map { ["'\($0)'"] } ?? [], nl: dutch, en: english)
  }

  /// The same where it may be one of several.
  init(nearest: [String], nl dutch: String, en english: String) {
    let words = Bilingual(nl: dutch, en: english)
    guard !nearest.isEmpty else {
      self.init(words)
      return
    }
    let names = Bilingual(either: nearest)
    self.init(
      Bilingual(nl: "bedoel je \(names.dutch)? ", en: "did you mean \(names.english)? ") + words)
  }
}
