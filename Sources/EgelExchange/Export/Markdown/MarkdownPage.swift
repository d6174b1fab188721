package import EgelCore
package import EgelJSON

/// Entries as one page of Markdown: a heading for each day, and one below it for each entry.
package struct MarkdownPage: Sendable {
  private let names: NameBook
  private var day: Day?

  package init(names: NameBook) {
    self.names = names
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
    var labels: [(name: String, words: [String])] = [
      ("about", entry.about.map(names.name)), ("tags", entry.tags),
      ("feelings", entry.feelings.filter { !$0.isUnderneath }.map(Self.text)),
      ("underneath", entry.feelings.filter(\.isUnderneath).map(Self.text)),
      ("answers", entry.readings.map(text)),
      ("whose", [entry.whose?.rawValue].compactMap { $0 }),
      ("outcome", [entry.outcome?.rawValue].compactMap { $0 }),
    ]
    if entry.kind != .note { labels.insert(("kind", [entry.writtenKind.spelling]), at: 0) }
    return labels.filter { !$0.words.isEmpty }.map { label in
      label.name + ": " + label.words.map(MarkdownText.word).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private static func text(_ feeling: Feeling) -> String {
    feeling.strength.map { "\(feeling.word) \($0)" } ?? feeling.word
  }

  private func text(_ reading: Reading) -> String {
    let whom = reading.about.map { " " + names.name(of: $0) } ?? ""
    return "\(reading.scale)\(whom) \(reading.answer.words)" + (reading.isGuess ? " (guess)" : "")
  }
}

extension TimeOfDay {
  /// The time as `21:30`, without seconds.
  fileprivate var minutes: String { String(description.prefix(5)) }
}

extension Reading.Answer {
  /// As a table or page shows it.
  var words: String {
    switch self {
    case .number(let number): String(number)
    case .word(let word): word
    case .dontKnow: "don't know"
    case .notForMe: "not-for-me"
    }
  }
}
