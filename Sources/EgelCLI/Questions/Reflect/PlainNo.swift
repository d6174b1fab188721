internal import EgelCore

/// A no to an offer, alone or with a few words behind it: `nee`, `No, rather not`.
enum PlainNo {
  private static let words: Set<String> = ["no", "n", "nee", "neen", "nope"]

  static func isSaid(_ answer: String) -> Bool {
    // What goes on on another line is a text.
    guard !answer.contains(where: \.isNewline) else { return false }
    let words = answer.trimmed.lowercased()
    let first = words.prefix { $0.isLetter }
    let behind = words.dropFirst(first.count).first
    return Self.words.contains(String(first)) && (behind.map { ",.!".contains($0) } ?? true)
  }
}

extension Session {
  func keepsNothingToSay() -> Int32 {
    say(Bilingual(nl: "Niets om te zeggen bewaard.", en: "Nothing kept to say."))
    return ExitCode.done
  }
}
