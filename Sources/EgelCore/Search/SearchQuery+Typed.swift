/// Why what was typed cannot be looked for.
package enum SearchProblem: Error, Hashable, Sendable {
  case nothing
  case onlyLeftOut
  case emptyPhrase
  case openQuote
  /// `OR` with nothing before or behind it.
  case looseOr
}

extension SearchQuery {
  /// Words that must all occur, `"phrases"`, `-left` out, and `this OR that`.
  ///
  /// A word with spaces in it, as a shell's quotes make one, is a phrase, unless there are quotes, an
  /// `OR` or a `-` in it.
  package init(typed words: [String], isExact: Bool) throws(SearchProblem) {
    var tokens: [Token] = []
    for word in words { tokens += try Token.read(word) }
    groups = []
    without = []
    var joins = false
    for token in tokens {
      switch token {
      case .or:
        guard !groups.isEmpty, !joins else { throw .looseOr }
        joins = true
      case .word(let text, let isLeftOut):
        guard let word = SearchWord(text, isExact: isExact) else { throw .emptyPhrase }
        if isLeftOut {
          guard !joins else { throw .looseOr }
          without.append(word)
        } else if joins {
          groups[groups.count - 1].append(word)
          joins = false
        } else {
          groups.append([word])
        }
      }
    }
    guard !joins else { throw .looseOr }
    guard !groups.isEmpty else { throw without.isEmpty ? .nothing : .onlyLeftOut }
  }

  private enum Token {
    case or
    case word(String, isLeftOut: Bool)

    static func read(_ typed: String) throws(SearchProblem) -> [Token] {
      let parts = typed.split(whereSeparator: \.isWhitespace)
      let isQuery =
        typed.contains("\"") || parts.contains("OR")
        || parts.contains { $0.hasPrefix("-") && $0.count > 1 }
      guard isQuery else { return [.word(typed, isLeftOut: false)] }
      var tokens: [Token] = []
      var rest = typed[...]
      while let token = try next(&rest) { tokens.append(token) }
      return tokens
    }

    private static func next(_ rest: inout Substring) throws(SearchProblem) -> Token? {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return nil }
      let isLeftOut =
        first == "-" && rest.count > 1 && !(rest.dropFirst().first?.isWhitespace ?? true)
      if isLeftOut { rest.removeFirst() }
      if rest.first == "\"" {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "\"") else { throw .openQuote }
        let phrase = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        return .word(phrase, isLeftOut: isLeftOut)
      }
      let word = rest.prefix { !$0.isWhitespace && $0 != "\"" }
      rest = rest[word.endIndex...]
      return word == "OR" && !isLeftOut ? .or : .word(String(word), isLeftOut: isLeftOut)
    }
  }
}
