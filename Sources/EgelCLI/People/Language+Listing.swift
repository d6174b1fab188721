internal import EgelCore

extension Language {
  /// Names one after another as in a sentence: `Sam, Bo and Kim`.
  func listing(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = `is`(nl: " en ", en: " and ")
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
