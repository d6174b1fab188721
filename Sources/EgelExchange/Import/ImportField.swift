/// What a column of a table is to become.
package enum ImportField: Hashable, Sendable {
  case member(Member)
  /// An answer on a scale, about somebody or, for `me`, oneself.
  case reading(scale: String, about: String?)
  case ignored

  package enum Member: String, CaseIterable, Sendable {
    case id, day, at, time, zone, kind, about, tags, feelings, whose, text, title, sealed
    case isPrivate = "private"
  }

  /// Reads `text`, `near.Kim`, `ownroom.me` or `-`.
  package init?(_ word: String) {
    if word == "-" {
      self = .ignored
    } else if let member = Member(rawValue: word) {
      self = .member(member)
    } else if let dot = word.firstIndex(of: "."), dot != word.startIndex {
      let about = String(word[word.index(after: dot)...])
      guard !about.isEmpty else { return nil }
      self = .reading(scale: String(word[..<dot]), about: about == "me" ? nil : about)
    } else {
      return nil
    }
  }

  /// The words that can be written for one.
  package static let words = Member.allCases.map(\.rawValue) + ["SCALE.PERSON", "SCALE.me", "-"]
}
