internal import EgelCore

/// An entry as it is mentioned in a sentence: its day, and how its text begins unless it is sealed.
struct EntryMention {
  private let entry: Entry
  private let words: DateWords
  private let today: Day

  private static let mentionedWords = 5
  private static let mentionedWidth = 40

  init(_ entry: Entry, _ session: Session) {
    self.entry = entry
    words = session.words
    today = session.today
  }

  var text: String {
    let day = words.long(entry.day)
    guard !entry.isSealed(on: today), let beginning else {
      return "\(day), \(entry.at.localTime)"
    }
    return "\(day), \"\(beginning)\""
  }

  private var beginning: String? {
    let all = entry.text.split(whereSeparator: \.isWhitespace)
    guard !all.isEmpty else { return nil }
    let some = all.prefix(Self.mentionedWords).joined(separator: " ")
    let cut = String(some.prefix(Self.mentionedWidth))
    return all.count > Self.mentionedWords || cut != some ? cut + " ..." : cut
  }
}
