internal import EgelCore
internal import EgelExchange

// The review in words, with aliases in it where names are not wanted.

extension ReportComposer {
  mutating func review() -> [ReportPage.Section] {
    var sections: [ReportPage.Section] = []
    // Plain notes are private thoughts; a page for a conversation has what was written to be shared.
    for section in material.review.sections where ![.hard, .written].contains(section.topic) {
      var items: [ReportPage.Item] = []
      for line in section.lines { items.append(item(line)) }
      sections.append(
        ReportPage.Section(ReviewWords.title(section.topic)[session.language], [.list(items)]))
    }
    return sections
  }

  private mutating func item(_ line: Review.Line) -> ReportPage.Item {
    let language = session.language
    switch line {
    case .entry(let entry): return item(entry)
    case .behaviour(let scale, let side, let subject, let entry):
      return ReportPage.Item(
        lead: who([subject]), ReviewWords.behaviour(scale, side: side)[language], end: day(entry))
    case .unfree(let subject, let entry):
      return ReportPage.Item(
        lead: who([subject]), ReviewWords.unfree[language], end: day(entry))
    case .person(let subject, let entry) where entry.kind == .thanks:
      return ReportPage.Item(lead: who([subject]), "", end: day(entry))
    case .person(let subject, let entry):
      let text =
        entry.text.isEmpty
        ? ReviewWords.behaviour("support", side: "received")[language]
        : ReviewPage.excerpt(aliased(entry).text)
      return ReportPage.Item(lead: who([subject]), text, end: day(entry))
    case .theme(let word, let waves, _):
      let words = ReviewWords(words: session.words)
      return ReportPage.Item(
        lead: text(word), waves.map(words.wave).joined(separator: ", "))
    case .agreement(let agreement):
      return ReportPage.Item(
        lead: who(agreement.parties.map { .person($0) }), ReviewPage.excerpt(text(agreement.text)))
    case .kept(let thing): return ReportPage.Item(ReviewPage.excerpt(text(thing.text)))
    }
  }

  private mutating func item(_ entry: Entry) -> ReportPage.Item {
    let language = session.language
    let isPlain = [.note, .thanks, .say].contains(entry.kind)
    var parts = isPlain ? [] : [entry.kind.name(language) + ":"]
    parts.append(ReviewPage.excerpt(aliased(entry).text))
    if entry.kind == .request, let outcome = entry.outcome {
      parts.append("– " + outcome.name(language))
    }
    return ReportPage.Item(
      lead: who(entry.about), parts.joined(separator: " "), end: day(entry))
  }

  private func day(_ entry: Entry) -> String { session.words.short(entry.day, from: session.today) }
}
