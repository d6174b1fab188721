internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel explain`: what an idea is, in plain sentences, and where it comes from.
enum ExplainCommand {
  private static let word = Key.rest(
    "idea", .text(Words(nl: "BEGRIP", en: "IDEA")),
    Words(
      nl: "een naam in een van beide talen, of een id; anders zie je ze alle",
      en: "a name in either language, or an id; otherwise all are listed"))

  static let command = Command<Session>(
    "explain", group: Program.Group.questions,
    summary: Words(
      nl: "leg een begrip uit in een paar gewone zinnen",
      en: "explain an idea in a few plain sentences"),
    discussion: [
      Words(
        nl: "De begrippen komen uit vijf artikelen. Is iets alleen een beeld om mee te denken, "
          + "dan staat dat erbij.",
        en: "The ideas come from five articles. If one is only a picture to think with, it says "
          + "so.")
    ],
    examples: [
      Example(Words(same: "egel explain metamour"), Words(nl: "één begrip", en: "one idea")),
      Example(Words(same: "egel explain"), Words(nl: "allemaal", en: "all of them")),
    ],
    arguments: .of { word }
  ) { matches, session in
    let typed = matches[word].joined(separator: " ")
    let page = ConceptPage(session: session)
    let isAll = matches[word].isEmpty
    let concepts = isAll ? spokenConcepts(session) : try concepts(typed, session)
    if session.wantsJSON {
      // A name that several ideas have finds them all.
      let one = isAll ? nil : concepts.only
      try session.write(one.map { ConceptPage.json($0) } ?? ConceptPage.json(concepts))
    } else {
      try session.show(isAll ? page.list(concepts) : page.whole(concepts))
    }
    if concepts.contains(where: \.isAboutDesire) { Desire(session).tellIsOff() }
    return ExitCode.done
  }
}

extension ExplainCommand {
  /// What a list may show.
  private static func spokenConcepts(_ session: Session) -> [Concept] {
    Concepts.all.filter { session.settings.desire || !$0.isAboutDesire }
  }

  /// What goes by a word; asked by name, everything answers.
  private static func concepts(_ typed: String, _ session: Session) throws -> [Concept] {
    let found = Concepts.find(typed, language: session.language)
    if !found.isEmpty { return found }
    let words = Concepts.words(includingDesire: session.settings.desire)
    let closest = nearest(to: typed, in: words)
    let folded = Folded(typed).text
    let speakable =
      session.settings.desire || typed.namesDesire ? Concepts.words(includingDesire: true) : words
    let holding =
      folded.utf8.count < 3 ? [] : speakable.filter { Folded($0).text.contains(folded) }
    let near = ([closest].compactMap { $0 } + holding).withoutRepeats.prefix(4)
    throw QuestionFailure.noSuchConcept(typed, nearest: Array(near))
  }
}
