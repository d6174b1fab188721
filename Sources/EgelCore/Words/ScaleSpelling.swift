/// How scales, and the words that answer them, are spelled now and were spelled before.
///
/// What is stored stays as it was written, for fingerprints are made of bytes. Whoever compares a stored key or word
/// takes what it is `now`, and whoever looks through bytes looks for `all` of its spellings. A scale of the person's
/// own keeps its name, also where a ready one has taken that name since: then the ready one goes by its former one.
package struct ScaleSpelling: Sendable {
  /// What version 0.1.0 wrote, and what is written now.
  private static let keys: [(former: String, now: String)] = [
    ("gladness", "compersion"), ("sting", "jealousy"), ("mended", "repaired"),
    ("weighed", "considered"), ("carried", "supported"),
  ]

  /// The same of words, and below them those that were only typed.
  private static let words: [(scale: String, former: String, now: String)] = [
    ("zone", "shut", "shut-down"), ("zone", "within", "ok"), ("zone", "flooded", "too-much"),
    ("zone", "te doen", "ok"), ("zone", "manageable", "ok"), ("zone", "overspoeld", "too-much"),
  ]

  /// Keys that version 0.1.0 left free, so that an own scale may have one.
  private static let free = keys.map(\.now) + ["mood"]

  /// The keys of own scales.
  private let own: [String]

  /// Without own scales, every name is a ready scale's.
  package init(_ choices: [ScaleChoice] = []) {
    own = choices.filter { $0.own != nil }.map(\.scale)
  }

  /// Whether only the person's own scales can say whose a key is.
  package static func mayBeOwn(_ key: String) -> Bool { free.contains(key) }

  package func isOwn(_ key: String) -> Bool { own.contains(key) }

  /// The key that a stored one is today.
  package func now(_ key: String) -> String {
    guard let known = Self.keys.first(where: { $0.former == key }), !isOwn(key), !isOwn(known.now)
    else { return key }
    return known.now
  }

  /// Every key under which the answers on a scale may be stored, the present one first.
  package func all(_ key: String) -> [String] {
    [key] + Self.keys.filter { $0.former != key && now($0.former) == key }.map(\.former)
  }

  /// The key of a ready scale in this journal; nil where own ones have taken all its names.
  package func ready(_ key: String) -> String? {
    let former = Self.keys.first { $0.now == key }?.former
    return [key, former].compactMap(\.self).first { !isOwn($0) }
  }

  /// The word that a stored answer on a scale is today.
  package func now(_ word: String, on scale: String) -> String {
    let known = Self.words.first { $0.scale == scale && $0.former == word }
    return isOwn(scale) ? word : known?.now ?? word
  }

  /// The answer that a stored one is today.
  package func now(_ answer: Reading.Answer, on scale: String) -> Reading.Answer {
    guard case .word(let word) = answer else { return answer }
    return .word(now(word, on: scale))
  }

  /// Whether the words of a scale were ever others.
  func hasFormerWords(_ scale: String) -> Bool { Self.words.contains { $0.scale == scale } }
}
