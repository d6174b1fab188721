internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// Exercises that were done, put into the journal.
struct Reflections {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The people that `--about` names.
  func subjects(_ matches: Matches) throws -> [Subject] {
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &entry, session)
    return entry.about
  }

  func cast(_ exercise: Exercise, _ subjects: [Subject]) throws -> ExerciseCast {
    let names = PeopleNames(try session.journal.community(), session)
    return ExerciseCast(
      exercise,
      names: subjects.map { subject in
        let name = names[subject]
        return name.isEmpty ? nil : name
      }, session.language)
  }

  /// Puts a finished exercise into the journal as a reflection.
  func save(
    _ exercise: Exercise, _ answers: [String], _ cast: ExerciseCast, _ draft: Entry,
    doneWith kept: KeptThing?, in sitting: SittingDraft? = nil, adding more: [String] = []
  ) throws -> Entry {
    var entry = draft
    entry.kind = .reflection
    entry.about = entry.about.filter { $0 != .name("") }
    entry.asked = Asked(question: exercise.id, words: exercise.name[session.language])
    entry.text = zip(exercise.steps, answers).filter { !$1.isEmpty }
      .map { "\(cast.fill($0[session.language]))\n\($1)" }.joined(separator: "\n\n")
    let written = entry
    let changed = try TextKeeper(session).keeping(
      NewText(text: written.text, sitting: sitting), adding: more
    ) {
      try session.journal.changing { writer in
        let isAlone = try kept.map { try writer.isKept(as: $0) } ?? true
        if let kept, isAlone { try writer.remove(kept.id, KeptThing.self) }
        return (entry: try writer.addAfterOthers(written), isAlone: isAlone)
      }
    }
    let saved = changed.value.entry
    Saving(session).tellSaved(Lineage(saved))
    if !changed.value.isAlone { tellGoneOnElsewhere() }
    tellOpenness(of: saved)
    Saving(session).tell(changed)
    return saved
  }

  /// Says that an exercise that was kept is not as it was when this sitting took it up.
  func tellGoneOnElsewhere() {
    session.say(
      Bilingual(
        nl: "Je ging hier ook in een ander venster mee verder; dat is er ook nog.",
        en: "You also worked on this in another terminal; that is still there."))
  }

  private func tellOpenness(of entry: Entry) {
    guard entry.isPrivate else { return }
    let file = session.journal.path(FileName.entries(of: entry.day.month))
    session.say(
      Bilingual(
        nl: "let op: in \(file) blijft de tekst leesbaar",
        en: "note: the text can still be read in \(file)"))
  }

  func keepsNothingToSay() -> Int32 {
    session.say(
      Bilingual(nl: "Niets bewaard om later te zeggen.", en: "Nothing saved to say later."))
    return ExitCode.done
  }

  private static let noes: Set<String> = ["no", "n", "nee", "neen", "nope"]

  /// Whether an offer is answered with a no, alone or with a few words behind it: `nee`, `No, rather not`.
  static func isNo(_ answer: String) -> Bool {
    // More than one line is a text, not a no.
    guard !answer.contains(where: \.isNewline) else { return false }
    let words = answer.trimmed.lowercased()
    let first = words.prefix { $0.isLetter }
    let behind = words.dropFirst(first.count).first
    return noes.contains(String(first)) && (behind.map { ",.!".contains($0) } ?? true)
  }
}
