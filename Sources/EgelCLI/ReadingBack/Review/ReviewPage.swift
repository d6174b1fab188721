internal import Drawing
internal import EgelCore

/// A review as a person reads it: a page of examples, each with the way to its entry.
struct ReviewPage {
  let session: Session
  let names: PeopleNames
  let span: ReviewSpan

  private var words: ReviewWords { ReviewWords(words: session.words) }
  private var language: Language { session.language }

  func title(_ days: ClosedRange<Day>) -> String { words.title(span, days) }

  func whole(_ review: Review) -> Page {
    var page = Page()
    page.line([.strong(title(review.days))])
    for section in review.sections {
      page.blank()
      page.line([.accent(ReviewWords.title(section.topic)[language])])
      for line in section.lines { page.line(styled(line), indent: 2, hanging: 2) }
    }
    page.blank()
    page.paragraph(words.foot, .faint)
    return page
  }

  private func styled(_ line: Review.Line) -> StyledText {
    switch line {
    case .entry(let entry): return styled(entry)
    case .behaviour(let scale, let side, let subject, let entry):
      let what = ReviewWords.behaviour(scale, side: side)[language]
      return [.plain(what + "  "), .strong(names[subject])] + end(of: entry)
    case .unfree(let subject, let entry):
      return [
        .strong(names[subject]), .plain("  " + ReviewWords.unfree[language]),
      ] + end(of: entry)
    // The words of thanks stand among what was good.
    case .person(let subject, let entry) where entry.kind == .thanks:
      return [.strong(names[subject])] + end(of: entry)
    case .person(let subject, let entry):
      // A check-in may say so without a word.
      let text =
        entry.text.isEmpty
        ? ReviewWords.behaviour("support", side: "received")[language] : Self.excerpt(entry.text)
      return [.strong(names[subject]), .plain("  " + text)] + end(of: entry)
    case .theme(let word, let waves, let entries):
      let when = waves.map(words.wave).joined(separator: ", ")
      let ids = entries.map { Self.short($0) }.joined(separator: " ")
      return [.cool(word), .plain("  \(when)  "), .faint(ids)]
    case .agreement(let agreement):
      let who = names.list(agreement.parties, language)
      return [
        .plain(Self.excerpt(agreement.text) + "  "), .strong(who), .plain("  "),
        .faint(Self.short(agreement.id)),
      ]
    case .kept(let thing):
      return [.plain(Self.excerpt(thing.text) + "  "), .faint(Self.short(thing.id))]
    }
  }

  private func styled(_ entry: Entry) -> StyledText {
    var line: StyledText = []
    let people = entry.about.map { names[$0] }
    if !people.isEmpty { line.append([.strong(people.joined(separator: ", ")), .plain("  ")]) }
    if entry.kind != .note && entry.kind != .thanks && entry.kind != .say {
      line.append([.warm(entry.kind.name(language)), .plain("  ")])
    }
    line.append([.plain(Self.excerpt(entry.text))])
    if let outcome = entry.outcome, entry.kind == .request {
      line.append([.plain("  "), .warm(outcome.name(language))])
    }
    return line + end(of: entry)
  }

  private func end(of entry: Entry) -> StyledText {
    let day = session.words.short(entry.day, from: session.today)
    return [.plain("  "), .faint("\(day)  \(Self.short(entry.id))")]
  }

  private static func short(_ id: Identifier) -> String {
    id.shown
  }

  private static let excerptLength = 100

  /// The first line of a text, cut at a word.
  static func excerpt(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    guard let end = line.index(line.startIndex, offsetBy: excerptLength, limitedBy: line.endIndex),
      end < line.endIndex
    else { return line.endIndex < text.endIndex ? line + " …" : String(line) }
    let cut = line[..<end]
    return cut[..<(cut.lastIndex(where: \.isWhitespace) ?? end)] + " …"
  }
}
