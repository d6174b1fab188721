internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// `egel reflect`: an exercise, one step at a time.
enum ReflectCommand {
  static let exercise = Key.optional(
    "exercise", .text("EXERCISE", offer: .ask("exercises")), "which; otherwise they are listed")
  static let print = Key.flag("print", "print it as a page to fill in")
  static let from = Key.option(
    "from", .text("FILE", offer: .file), "take a page that was filled in; - is standard input")
  static let all = Key.flag("all", "list every exercise")

  static let command = Command<Session>(
    "reflect", group: Program.Group.questions, summary: "an exercise, one step at a time",
    discussion: [
      "An answer can have several lines; an empty line ends it, or skips the step. q breaks off: what is done is "
        + "kept, and the next 'egel reflect' of it goes on from there.",
      "It ends by offering to keep one thing to say. --about says who stands in it; again for the next place.",
    ],
    examples: [
      Example("egel reflect", "all that fit"),
      Example("egel reflect dance --about Sam", "step by step"),
      Example("egel reflect dance --print > dance.txt", "a page for a pen or an editor"),
      Example("egel reflect --from dance.txt --about Sam", "and back"),
    ],
    arguments: .of {
      exercise
      print
      from
      all
      EntryOptions.about
      EntryOptions.day
      EntryOptions.isPrivate
    },
    run: run)

  static let run: Command<Session>.Run = { matches, session in
    if let file = matches[from] {
      guard !matches[print] else {
        throw Failure.optionsClash("--print and --from do not go together")
      }
      return try session.takeSheet(file, matches)
    }
    guard let typed = matches[exercise] else {
      guard !matches[print] else {
        throw Failure.optionsClash(
          "--print needs the name of an exercise; 'egel reflect' lists them")
      }
      return try list(matches, session)
    }
    let found = try exercise(typed)
    if matches[print] {
      guard !session.wantsJSON else {
        throw Failure.optionsClash(
          "--print and --json do not go together; 'egel reflect --json' has the steps of them all")
      }
      let cast = try session.cast(found, session.subjects(matches))
      try session.write(Array(ExerciseSheet.page(found, cast, session.language).utf8))
      return ExitCode.done
    }
    guard session.isInteractive else {
      throw Failure.optionsClash(
        "an exercise asks its steps on a terminal: elsewhere use --print and --from")
    }
    return try ReflectSitting(session, found, matches).run()
  }

  static func exercise(_ typed: String) throws -> Exercise {
    let id = typed.lowercased()
    let all = Exercises.all
    if let same = all.first(where: { $0.id == id }) { return same }
    let longer = all.filter { $0.id.hasPrefix(id) }
    if let only = longer.only { return only }
    throw Failure.unknownExercise(typed, nearest: nearest(to: id, in: all.map(\.id)))
  }

  private static func list(_ matches: Matches, _ session: Session) throws -> Int32 {
    let community = try session.journal.community()
    let recent = try CheckInScales(session).entriesWithReadings(daysBack: FreeNo.days)
    let choice = ExerciseChoice(
      Situation(
        community, on: session.today, desire: session.settings.desire,
        unfree: !FreeNo.low(in: recent).isEmpty))
    let kept = try session.journal.readingTables { try $0.kept() }
    let begun = Set(kept.filter { $0.kind == .exercise }.compactMap(\.exercise))
    let shown = Exercises.all.filter {
      matches[all] || choice.fits($0)
    }
    let page = ExercisePage(session: session, begun: begun)
    if session.wantsJSON {
      try session.write(page.json(shown))
    } else {
      try session.show(page.list(shown, isWhole: shown.count == Exercises.all.count))
    }
    return ExitCode.done
  }
}

extension Session {
  /// Whom `--about` names.
  func subjects(_ matches: Matches) throws -> [Subject] {
    var entry = Entry(id: newID(), day: today, at: now, text: "")
    try EntryOptions.apply(matches, to: &entry, self)
    return entry.about
  }

  func cast(_ exercise: Exercise, _ subjects: [Subject]) throws -> ExerciseCast {
    let names = PeopleNames(try journal.community(), self)
    return ExerciseCast(
      exercise,
      names: subjects.map { subject in
        let name = names[subject]
        return name.isEmpty ? nil : name
      }, language)
  }

  /// A page that was filled in, put into the journal.
  fileprivate func takeSheet(_ file: String, _ matches: Matches) throws -> Int32 {
    let wanted = try matches[ReflectCommand.exercise].map { try ReflectCommand.exercise($0) }
    let text = file == "-" ? try standardInput() : try contents(ofFile: file)
    let page = try keepingRead(file == "-" ? text : nil, givenWith: typed.words) {
      try FilledPage(text, from: file, of: wanted, self, matches)
    }
    let draft = file == "-" ? draftOnInput(holding: text) : nil
    let given = page.sheet.answers
    guard !given.isEmpty else { throw Failure.noText }
    let count = page.exercise.steps.count
    let answers = (0..<count).map { given[$0] ?? "" }
    // Only the last line may be filled in: that is something to say, and no reflection.
    if answers.contains(where: { !$0.isEmpty }) {
      _ = try save(page.exercise, answers, page.cast, page.entry, doneWith: nil)
    }
    let code = try given[count].map { try takeSaying($0, page) } ?? ExitCode.done
    if let draft {
      Drafts(journal).discard(draft)
      tellNoLongerWaits()
    }
    return code
  }

  private func takeSaying(_ words: String, _ page: FilledPage) throws -> Int32 {
    if PlainNo.isSaid(words) { return keepsNothingToSay() }
    var saying = Entry(id: newID(), day: page.entry.day, at: now, text: words)
    saying.about = page.entry.about
    return try keepSaying(saying)
  }

  private func contents(ofFile path: String) throws -> String {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try world.files.contents(of: path)
    } catch {
      throw Failure.outsideFile(error)
    }
    return try TypedText.decode(bytes, from: path)
  }

  /// Puts a finished exercise into the journal as a reflection.
  func save(
    _ exercise: Exercise, _ answers: [String], _ cast: ExerciseCast, _ draft: Entry,
    doneWith kept: KeptThing?, in sitting: SittingDraft? = nil
  ) throws -> Entry {
    var entry = draft
    entry.kind = .reflection
    entry.about = entry.about.filter { $0 != .name("") }
    entry.asked = Asked(question: exercise.id, words: exercise.name[language])
    entry.text = zip(exercise.steps, answers).filter { !$1.isEmpty }
      .map { "\(cast.fill($0[language]))\n\($1)" }.joined(separator: "\n\n")
    let written = entry
    let changed = try keepingText(NewText(text: written.text, sitting: sitting)) {
      try journal.changing { writer in
        if let kept { try writer.removeKept(kept.id) }
        return try writer.addAfterOthers(written)
      }
    }
    Saving(self).tellSaved(Lineage(changed.value))
    tellOpenness(of: changed.value)
    Saving(self).tell(changed)
    return changed.value
  }

  private func tellOpenness(of entry: Entry) {
    guard entry.isPrivate else { return }
    let file = journal.path(FileName.entries(of: entry.day.month))
    say(
      Bilingual(
        nl: "let op: in \(file) blijft de tekst leesbaar",
        en: "note: the text can still be read in \(file)"))
  }
}

/// What a page says, and what the options say of it.
private struct FilledPage {
  let sheet: ExerciseSheet
  let exercise: Exercise
  let entry: Entry
  let cast: ExerciseCast

  init(
    _ text: String, from file: String, of wanted: Exercise?, _ session: Session, _ matches: Matches
  ) throws {
    guard let named = ExerciseSheet.exercise(in: text) else {
      throw Failure.cannotBe(
        "\(file) is no page of an exercise: its first line is '# EXERCISE: ...'")
    }
    let exercise = try ReflectCommand.exercise(named)
    if let wanted, wanted.id != exercise.id {
      throw Failure.optionsClash(
        "\(shown(file, limit: 400)) is a page of '\(exercise.id)', and not of '\(wanted.id)'")
    }
    sheet = ExerciseSheet(text, of: exercise)
    if let line = sheet.stray {
      throw Failure.cannotBe(
        "\(shown(file, limit: 400)), line \(line): this stands above the first question and answers none; "
          + "put it below one")
    }
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &entry, session)
    self.exercise = exercise
    self.entry = entry
    cast = try session.cast(exercise, entry.about)
  }
}
