/// A place in a question that a name is put into.
public enum Placeholder: String, CaseIterable, Sendable {
  /// A partner of mine.
  case partner
  /// A partner of a partner of mine.
  case metamour
  /// The partner that a metamour and I have in common.
  case hinge
  /// Any person I have a relationship with.
  case person

  /// As it stands in a question: `{partner}`.
  package var mark: String { "{" + rawValue + "}" }

  /// Those that stand in a text.
  package static func found(in text: String) -> Set<Placeholder> { Set(listed(in: text)) }

  /// The same, each once, as they come.
  static func listed(in text: String) -> [Placeholder] {
    guard hasAny(text) else { return [] }
    var found: [Placeholder] = []
    eachPart(of: text) { part in
      if case .place(let placeholder) = part, !found.contains(placeholder) {
        found.append(placeholder)
      }
    }
    return found
  }

  /// Whether a text may have such a place.
  static func hasAny(_ text: String) -> Bool {
    ByteFinder.holds(UInt8(ascii: "{"), in: text)
  }

  /// A text with its places filled; where there is no name, the mark stays.
  package static func fill(_ text: String, _ name: (Placeholder) -> String?) -> String {
    var filled = ""
    eachPart(of: text) { part in
      switch part {
      case .words(let words): filled += String(words)
      case .place(let placeholder): filled += name(placeholder) ?? placeholder.mark
      }
    }
    return filled
  }

  private enum Part {
    case words(Substring)
    case place(Placeholder)
  }

  private static func eachPart(of text: String, _ take: (Part) -> Void) {
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      let inside = rest[rest.utf8.index(after: start)...]
      guard let end = inside.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let after = inside.utf8.index(after: end)
      if let placeholder = Placeholder(rawValue: String(inside[..<end])) {
        take(.words(rest[..<start]))
        take(.place(placeholder))
      } else {
        take(.words(rest[..<after]))
      }
      rest = rest[after...]
    }
    take(.words(rest))
  }
}

extension Question {
  /// Whether its wording has no place; both languages have the same.
  var namesNobody: Bool { !Placeholder.hasAny(text.dutch) }

  /// Every place its wording has, in either language.
  package var placeholders: Set<Placeholder> {
    Placeholder.found(in: text.dutch).union(Placeholder.found(in: text.english))
  }
}
