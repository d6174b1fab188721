internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// An exercise on the terminal: begun, gone on with, broken off or finished.
struct ReflectSitting {
  let session: Session
  let exercise: Exercise
  /// What was kept when it was broken off.
  private let kept: KeptThing?
  private let draft: Entry
  /// The day it was said to belong to, now or when it was begun.
  private let entryDay: Day?
  private let cast: ExerciseCast
  private let startsAt: Int
  /// What was answered so far, as a page that is filled in in part.
  private let page: SittingDraft

  init(_ session: Session, _ exercise: Exercise, _ matches: Matches) throws {
    self.session = session
    self.exercise = exercise
    let things = try session.journal.readingTables { try $0.kept() }
    kept = things.first {
      $0.kind == .exercise && $0.exercise.map(Former.ids.now(exercise:)) == exercise.id
    }
    var draft = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &draft, session)
    if let kept {
      kept.takeUp(&draft, matches)
    } else if draft.about.isEmpty {
      Asker(session).tell(exercise.name)
      draft.about = try Self.askPlaces(exercise, session)
    }
    self.draft = draft
    entryDay = matches.has(EntryOptions.day) ? draft.day : kept?.entryDay
    page = SittingDraft(session, for: draft.id)
    cast = try Reflections(session).cast(exercise, draft.about)
    startsAt = kept?.answers.count ?? 0
  }

  func run() throws -> Int32 {
    Asker(session).tell(opening)
    var answers = kept?.answers ?? []
    do {
      for number in startsAt..<max(startsAt, exercise.steps.count) {
        guard try step(number, &answers) else { return try breakOff(answers) }
      }
    } catch let failure as any Refusal {
      _ = try breakOff(answers)
      throw failure
    }
    guard answers.contains(where: { !$0.isEmpty }) else { return try finishEmpty() }
    let entry = try Reflections(session).save(
      exercise, answers, cast, draft, doneWith: kept, in: page, adding: saidBefore)
    return try offerSaying(entry)
  }

  /// Reads several lines, up to an empty one; false if the user quits. What was entered before an
  /// interruption is kept as an answer.
  private func step(_ number: Int, _ answers: inout [String]) throws -> Bool {
    var page = Page()
    page.blank()
    page.paragraph("\(number + 1). \(cast.fill(exercise.steps[number][session.language]))")
    Asker(session).tell(page)
    var lines: [String] = []
    do {
      while let line = try Asker(session).ask(">") {
        if lines.isEmpty && ["q", "Q"].contains(line) { return false }
        if line.isEmpty {
          answers.append(lines.joined("\n"))
          return true
        }
        lines.append(line)
        hold(answers + [lines.joined("\n")])
      }
    } catch {
      if !lines.isEmpty { answers.append(lines.joined("\n")) }
      throw error
    }
    if !lines.isEmpty { answers.append(lines.joined("\n")) }
    return !lines.isEmpty
  }

  private func hold(_ answers: [String]) {
    let named = draft.about.prefix { $0 != .name("") }
    page.hold(
      ExerciseSheet.page(exercise, cast, session.language, answers: answers),
      for: OtherCommand(words: ["reflect", "--from", "-"], options: ["day", "private"]),
      adding: saidBefore + CommandAgain.about(Array(named)))
  }

  /// What was said on the line when it was begun, and not again on this one.
  private var saidBefore: [String] {
    let isTyped = { (argument: Argument) in session.typed.has(argument) }
    let day = isTyped(EntryOptions.day.argument) ? nil : entryDay
    let isPrivate = draft.isPrivate && !isTyped(EntryOptions.isPrivate.argument)
    return (day.map { ["--day", $0.description] } ?? []) + (isPrivate ? ["--private"] : [])
  }

  private func breakOff(_ answers: [String]) throws -> Int32 {
    guard answers.contains(where: { !$0.isEmpty }) else {
      session.say(Bilingual(nl: "Niets bewaard; ook goed.", en: "Nothing saved; that's fine too."))
      return ExitCode.done
    }
    var thing =
      kept ?? KeptThing(id: session.newID(), kind: .exercise, day: session.today, text: "")
    thing.exercise = exercise.id
    thing.about = draft.about
    thing.isPrivate = draft.isPrivate
    thing.entryDay = entryDay
    thing.answers = answers
    let broken = thing
    let text = answers.filter { !$0.isEmpty }.joined("\n\n")
    let changed = try TextKeeper(session).keeping(
      NewText(text: text, sitting: page), adding: saidBefore
    ) {
      try session.journal.changing { writer in
        let isAlone = try kept.map { try writer.isKept(as: $0) } ?? true
        try writer.put(isAlone ? broken : broken.anew(session.newID()))
        return isAlone
      }
    }
    session.say(
      Bilingual(
        nl: "Bewaard tot hier; 'egel reflect \(exercise.id)' gaat verder.",
        en: "Progress saved; 'egel reflect \(exercise.id)' continues."))
    if !changed.value { Reflections(session).tellGoneOnElsewhere() }
    Saving(session).tell(changed)
    return ExitCode.done
  }

  private func finishEmpty() throws -> Int32 {
    if let kept {
      let changed = try session.journal.changing { writer in
        if try writer.isKept(as: kept) { try writer.remove(kept.id, KeptThing.self) }
      }
      Saving(session).tell(changed)
    }
    session.say(Bilingual(nl: "Niets bewaard; ook goed.", en: "Nothing saved; that's fine too."))
    return ExitCode.done
  }

  private func offerSaying(_ entry: Entry) throws -> Int32 {
    var page = Page()
    page.blank()
    page.paragraph(cast.fill(exercise.closing[session.language]))
    page.paragraph(session.language.is(nl: "(Enter: nee)", en: "(Enter: no)"))
    Asker(session).tell(page)
    guard let words = try Asker(session).ask(">"), !words.isEmpty, words != "q" else {
      return ExitCode.done
    }
    if Reflections.isNo(words) { return Reflections(session).keepsNothingToSay() }
    var saying = Entry(id: session.newID(), day: entry.day, at: session.now, text: words)
    saying.about = entry.about
    saying.isPrivate = entry.isPrivate
    let sitting = SittingDraft(session, for: saying.id)
    sitting.hold(
      words, for: OtherCommand(words: ["keep", "say"] + (entry.isPrivate ? ["--private"] : [])),
      adding: CommandAgain.about(saying.about.filter { $0 != .name("") }))
    return try ThingsToKeep(session).keepSaying(saying, sitting)
  }
}

extension KeptThing {
  /// The same as something of its own: where the exercise was gone on with in another terminal too, the answers
  /// given there were replaced without a word.
  fileprivate func anew(_ id: Identifier) -> KeptThing {
    var thing = self
    thing.id = id
    thing.history = History()
    return thing
  }

  /// Puts what was said of an exercise when it was begun into the entry it becomes; what is said now goes before
  /// it. Without this, an exercise begun with --private came out in every export.
  fileprivate func takeUp(_ entry: inout Entry, _ matches: Matches) {
    if !matches.has(EntryOptions.about) { entry.about = about }
    if let entryDay, !matches.has(EntryOptions.day) { entry.day = entryDay }
    entry.isPrivate = (isPrivate || entry.isPrivate) && !matches[EditCommand.notPrivate]
  }
}

extension ReflectSitting {
  private var opening: Page {
    var page = Page()
    page.paragraph(cast.fill(exercise.about[session.language]))
    page.blank()
    let count = exercise.steps.count
    page.paragraph(
      session.language.is(
        nl: "\(count) stappen. Met een lege regel ga je naar de volgende. Met q als eerste regel "
          + "stop je; wat je hebt, blijft bewaard.",
        en: "\(count) steps. An empty line takes you to the next. To stop, type q as the first "
          + "line; what you have is saved."))
    if startsAt > 0 {
      page.paragraph(
        session.language.is(
          nl: "Je was bij stap \(startsAt + 1).", en: "You were at step \(startsAt + 1)."))
    }
    return page
  }

  private static func askPlaces(_ exercise: Exercise, _ session: Session) throws -> [Subject] {
    let places = ExerciseCast.places(of: exercise)
    return try places.map { place in
      guard let typed = try Asker(session).ask(question(place)), !typed.isEmpty else {
        return .name("")
      }
      return try People(session).subject(typed, in: try session.journal.community())
    }
  }

  private static func question(_ place: String) -> Bilingual {
    switch place {
    case "metamour":
      Bilingual(
        nl: "Van wie houdt je partner nog meer? (Enter: geen naam)",
        en: "Who else does your partner love? (Enter: no name)")
    case "hinge":
      Bilingual(
        nl: "Wie is jullie schakelpartner? (Enter: geen naam)",
        en: "Who is the hinge? (Enter: no name)")
    default: Bilingual(nl: "Met wie? (Enter: geen naam)", en: "Who with? (Enter: no name)")
    }
  }
}

extension [String] {
  fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }
}
