/// The words of a text, in lower case; a placeholder is one word.
func words(of text: String) -> [String] {
  text.lowercased()
    .split { !($0.isLetter || $0.isNumber || "'’{}".contains($0)) }
    .map { String($0.map { $0 == "’" ? "'" : $0 }) }
}

/// What stands between braces in a text, each as often as it stands there.
func placeholders(in text: String) -> [String] {
  text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { rest in
    String(rest.prefix { $0 != "}" })
  }
}
