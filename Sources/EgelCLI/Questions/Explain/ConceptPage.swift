internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelQuestions

/// An idea as it is explained.
struct ConceptPage {
  let session: Session

  private var language: Language { session.language }

  func whole(_ concepts: [Concept]) -> Page {
    var page = Page()
    for (number, concept) in concepts.enumerated() {
      if number > 0 { page.blank() }
      page.line([.strong(concept.name[language]), .plain("  "), .faint(concept.id)])
      let also = concept.alsoCalled[language]
      if !also.isEmpty {
        page.paragraph(
          language.is(nl: "ook wel: ", en: "also called: ") + also.joined(separator: ", "), .faint)
      }
      page.paragraph(concept.meaning[language])
      if concept.isMetaphor { page.paragraph(metaphor) }
      for source in concept.sources.compactMap({ Sources.source($0) }) {
        page.line([.faint(source.cited(language))], indent: 2, hanging: 2)
      }
      tell(toTry: concept, on: &page)
    }
    return page
  }

  /// It ends in something to do, as commands to paste: two questions at most, two scales, two exercises, a form.
  private func tell(toTry concept: Concept, on page: inout Page) {
    let things = Concepts.toTry(concept)
    let commands =
      things.questions.prefix(2).map { "egel prompt " + $0 }
      + things.scales.prefix(2).map { "egel scale explain " + $0 }
      + things.exercises.prefix(2).map { "egel reflect " + $0 }
      + things.forms.prefix(1).map { "egel form explain " + $0 }
    guard !commands.isEmpty else { return }
    page.line([.faint(language.is(nl: "Probeer eens:", en: "Try:"))], indent: 2, hanging: 2)
    for command in commands { page.line([.accent(command)], indent: 4, hanging: 4) }
  }

  private var metaphor: String {
    language.is(
      nl: "Een beeld om mee te denken; onderzocht is het niet.",
      en: "A picture to think with, not a research finding.")
  }

  /// Every idea on a line; those about desire once it is on.
  func list(_ concepts: [Concept]) -> Page {
    var page = Page()
    for concept in concepts {
      page.line(
        StyledText([.accent(concept.id)]).padded(to: 5) + [.plain(concept.name[language])],
        hanging: 5)
    }
    return page
  }

  static func json(_ concepts: [Concept]) -> [UInt8] {
    RecordLines.bytes(concepts.map(line))
  }

  static func json(_ concept: Concept) -> [UInt8] { line(concept) + Array("\n".utf8) }

  private static func line(_ concept: Concept) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", concept.id)
    writer.bilingual("name", concept.name)
    writer.words("also", concept.alsoCalled.all)
    writer.words("sources", concept.sources)
    writer.member("metaphor", concept.isMetaphor)
    writer.bilingual("meaning", concept.meaning)
    let things = Concepts.toTry(concept)
    writer.words("questions", things.questions)
    writer.words("scales", things.scales)
    writer.words("exercises", things.exercises)
    writer.words("forms", things.forms)
    writer.endObject()
    return writer.bytes
  }
}
