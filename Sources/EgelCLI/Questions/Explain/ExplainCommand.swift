internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel explain`: what an idea is, in plain sentences, and where it comes from.
enum ExplainCommand {
  private static let word = Key.rest(
    "idea", .text("WORDS"), "a name in either language, or an id; without one, all are listed")

  static let command = Command<Session>(
    "explain", group: Program.Group.questions, summary: "explain an idea in a few plain sentences",
    discussion: [
      "The ideas come from five articles. Where one is only a picture to think with, that is said."
    ],
    examples: [
      Example("egel explain metamour", "one idea"), Example("egel explain", "all of them"),
    ],
    arguments: .of { word }
  ) { matches, session in
    let typed = matches[word].joined(separator: " ")
    let page = ConceptPage(session: session)
    let isAll = matches[word].isEmpty
    let concepts = isAll ? session.spokenConcepts : try session.concepts(typed)
    if session.wantsJSON {
      try session.write(ConceptPage.json(concepts))
    } else {
      try session.show(isAll ? page.list(concepts) : page.whole(concepts))
    }
    if concepts.contains(where: \.isAboutDesire) { session.tellDesireIsOff() }
    return ExitCode.done
  }
}

extension Session {
  /// What a list may show.
  fileprivate var spokenConcepts: [Concept] {
    Concepts.all.filter { settings.desire || !$0.isAboutDesire }
  }

  /// What goes by a word; asked by name, everything answers.
  fileprivate func concepts(_ typed: String) throws -> [Concept] {
    let found = Concepts.find(typed, language: language)
    if !found.isEmpty { return found }
    let words = Concepts.words(includingDesire: settings.desire)
    let closest = nearest(to: typed, in: words)
    let folded = Folded(typed).text
    let speakable =
      settings.desire || typed.namesDesire ? Concepts.words(includingDesire: true) : words
    let holding =
      folded.utf8.count < 3 ? [] : speakable.filter { Folded($0).text.contains(folded) }
    let near = ([closest].compactMap { $0 } + holding).withoutRepeats.prefix(4)
    throw Failure.noSuchConcept(typed, nearest: Array(near))
  }
}
