internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// What can be typed of a scale: its key, then whom it is about, then an answer in words.
struct ScaleCandidates {
  private let book: ScaleBook
  private let language: Language

  init(_ session: Session) throws {
    // Completion starts without the settings, and desire is not spoken of until they turn it on.
    book = try session.journal.reading { reader in
      ScaleBook(
        ready: Scales.all, choices: try reader.scaleChoices(), desire: try reader.settings().desire)
    }
    language = session.language
  }

  func candidates(for list: String, part: String, _ people: [Candidate]) -> [Candidate] {
    switch CompletionList(rawValue: list) {
    case .lines: lines(part, people, end: "")
    case .answers where part.contains("="): choices(part)
    case .answers: lines(part, people, end: "=")
    default: book.pages.map { word($0.scale, end: "") }
    }
  }

  /// Keys, and behind a key and its full stop the people.
  private func lines(_ part: String, _ people: [Candidate], end: String) -> [Candidate] {
    guard let dot = part.firstIndex(of: ".") else {
      return book.on.map { word($0.scale, end: $0.scale.about == .person ? "." : end) }
    }
    guard book.page(part[..<dot].lowercased())?.scale.about == .person else { return [] }
    return people.map { $0.prefixed(part[...dot] + "").followed(by: end) }
  }

  private func choices(_ part: String) -> [Candidate] {
    let key = part.prefix { $0 != "." && $0 != "=" }.lowercased()
    guard case .words(let choices) = book.page(key)?.scale.answers else { return [] }
    let before = part.prefix { $0 != "=" } + "="
    return choices.map { .word(before + $0.key, $0.name[language]) }
  }

  private func word(_ scale: Scale, end: String) -> Candidate {
    .word(scale.key + end, scale.asked(about: nil, language))
  }
}
