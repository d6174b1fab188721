internal import EgelCore

// How small things are worded and shown, on every page.

extension Language {
  /// The one of two wordings that is in this language.
  func `is`(nl dutch: String, en english: String) -> String {
    self == .dutch ? dutch : english
  }

  /// Names one after another as in a sentence: `Sam, Bo and Kim`.
  func listing(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = `is`(nl: " en ", en: " and ")
    return names.dropLast().joined(separator: ", ") + and + last
  }
}

extension Identifier {
  /// Few enough characters to type, and enough to be unique among thousands.
  static let shownCount = 5

  /// The beginning that is shown and typed.
  var shown: String { beginning(Self.shownCount) }
}

extension TimeOfDay {
  /// `21:30`, without seconds.
  var hourAndMinute: String { String(Substring(description.utf8.prefix(5))) }
}
