package import EgelCore
package import EgelJSON

/// Entries as one page of Markdown: a heading for each day, and one below it for each entry.
package struct MarkdownPage: Sendable {
  private let names: NameBook
  private let language: Language
  private var day: Day?

  package init(names: NameBook, in language: Language = .english) {
    self.names = names
    self.language = language
  }

  /// The chosen entries of a month's file.
  package mutating func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    for view in views {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      bytes += Array(text(of: lineage.shown).utf8)
    }
  }

  private mutating func text(of entry: Entry) -> String {
    var paragraphs: [String] = []
    if day != entry.day { paragraphs.append("# \(entry.day)") }
    let isFirst = day == nil
    day = entry.day
    paragraphs.append("## \(entry.at.localTime.minutes) \(entry.id)")
    let labels = labels(of: entry)
    if !labels.isEmpty { paragraphs.append(labels) }
    if let words = entry.asked?.words { paragraphs.append("*\(MarkdownText.word(words))*") }
    if !entry.text.isEmpty { paragraphs.append(MarkdownText.block(entry.text)) }
    return (isFirst ? "" : "\n") + paragraphs.joined(separator: "\n\n") + "\n"
  }

  private func labels(of entry: Entry) -> String {
    let kind = entry.kind == .note ? [] : [entry.kind.name(language)]
    let labels: [(name: Bilingual, words: [String])] = [
      (Bilingual(nl: "soort", en: "kind"), kind),
      (Bilingual(nl: "over", en: "about"), entry.about.map(names.name)),
      (Bilingual(nl: "tags", en: "tags"), entry.tags),
      (
        Bilingual(nl: "gevoelens", en: "feelings"),
        entry.feelings.filter { !$0.isUnderneath }.map(Self.text)
      ),
      (
        Bilingual(nl: "daaronder", en: "underneath"),
        entry.feelings.filter(\.isUnderneath).map(Self.text)
      ),
      (Bilingual(nl: "antwoorden", en: "answers"), entry.readings.map(text)),
      (Bilingual(nl: "van wie", en: "whose"), [entry.whose?.name(language)].compactMap { $0 }),
      (
        Bilingual(nl: "hoe het afliep", en: "outcome"),
        [entry.outcome?.name(language)].compactMap { $0 }
      ),
    ]
    return labels.filter { !$0.words.isEmpty }.map { label in
      label.name[language] + ": " + label.words.map(MarkdownText.word).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private static func text(_ feeling: Feeling) -> String {
    feeling.strength.map { "\(feeling.word) \($0)" } ?? feeling.word
  }

  private func text(_ reading: Reading) -> String {
    let about = reading.about.map { " " + names.name(of: $0) } ?? ""
    let guess = reading.isGuess ? Bilingual(nl: " (inschatting)", en: " (guess)")[language] : ""
    return "\(reading.scale)\(about) \(reading.answer.words(language))" + guess
  }
}

extension TimeOfDay {
  /// The time as `21:30`, without seconds.
  fileprivate var minutes: String { String(description.prefix(5)) }
}

extension Reading.Answer {
  /// As a table shows it.
  var words: String {
    switch self {
    case .number(let number): String(number)
    case .word(let word): word
    case .dontKnow: "don't know"
    case .notForMe: "not-for-me"
    }
  }

  /// As a page says it.
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .number, .word: words
    case .dontKnow: Bilingual(nl: "weet ik niet", en: "don't know")[language]
    case .notForMe: Bilingual(nl: "niet voor mij", en: "not for me")[language]
    }
  }
}
