internal import EgelCore

extension Session {
  private static let mentionedWords = 5
  private static let mentionedWidth = 40

  /// An entry so that it is known from others of its day: the day, and how it begins. A sealed text
  /// keeps that to itself too.
  func mention(_ entry: Entry) -> String {
    let day = words.long(entry.day)
    guard !entry.isSealed(on: today), let beginning = beginning(of: entry.text) else {
      return "\(day), \(entry.at.localTime)"
    }
    return "\(day), \"\(beginning)\""
  }

  private func beginning(of text: String) -> String? {
    let all = text.split(whereSeparator: \.isWhitespace)
    guard !all.isEmpty else { return nil }
    let some = all.prefix(Self.mentionedWords).joined(separator: " ")
    let cut = String(some.prefix(Self.mentionedWidth))
    return all.count > Self.mentionedWords || cut != some ? cut + " ..." : cut
  }
}
