internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// What a page says, and what the options say of it.
struct FilledPage {
  let sheet: ExerciseSheet
  let exercise: Exercise
  let entry: Entry
  let cast: ExerciseCast

  init(
    _ text: String, from file: String, of wanted: Exercise?, _ session: Session, _ matches: Matches
  ) throws {
    guard let named = ExerciseSheet.exercise(in: text) else {
      throw QuestionFailure.noPage(file)
    }
    let exercise = try ReflectCommand.exercise(named)
    if let wanted, wanted.id != exercise.id {
      throw QuestionFailure.pageOfAnother(
        file, is: exercise.id, wanted: wanted.id)
    }
    sheet = ExerciseSheet(text, of: exercise)
    if let line = sheet.stray {
      throw QuestionFailure.strayLine(file, line: line)
    }
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &entry, session)
    self.exercise = exercise
    self.entry = entry
    cast = try Reflections(session).cast(exercise, entry.about)
  }
}

extension FilledPage {
  /// A page that was filled in, put into the journal.
  static func take(_ file: String, _ matches: Matches, _ session: Session) throws -> Int32 {
    let wanted = try matches[ReflectCommand.exercise].map { try ReflectCommand.exercise($0) }
    let text = file == "-" ? try StandardInput(session).text() : try contents(ofFile: file, session)
    let page = try TextKeeper(session).keepingRead(
      file == "-" ? text : nil, givenWith: session.typed.words
    ) {
      try FilledPage(text, from: file, of: wanted, session, matches)
    }
    let draft = file == "-" ? try StandardInput(session).draft(holding: text) : nil
    let given = page.sheet.answers
    guard !given.isEmpty else { throw WritingFailure.noText }
    let count = page.exercise.steps.count
    let answers = (0..<count).map { given[$0] ?? "" }
    // Only the last line may be filled in: that is something to say, and no reflection.
    if answers.contains(where: { !$0.isEmpty }) {
      let kept = draft == nil ? nil : try heldWhole(in: answers, of: page.exercise, session)
      _ = try Reflections(session).save(
        page.exercise, answers, page.cast, page.entry, doneWith: kept)
    }
    let code = try given[count].map { try takeSaying($0, page, session) } ?? ExitCode.done
    if let draft {
      Drafts(session.journal).discard(draft)
      StandardInput(session).tellNoLongerWaits()
    }
    return code
  }

  /// The exercise broken off that a draft goes on from, if all its answers stand in the draft too.
  private static func heldWhole(
    in answers: [String], of exercise: Exercise, _ session: Session
  ) throws -> KeptThing? {
    try session.journal.readingTables { try $0.kept() }.first { thing in
      thing.kind == .exercise && thing.exercise == exercise.id
        && answers.starts(with: thing.answers)
    }
  }

  private static func takeSaying(
    _ words: String, _ page: FilledPage, _ session: Session
  ) throws -> Int32 {
    if Reflections.isNo(words) { return Reflections(session).keepsNothingToSay() }
    var saying = Entry(id: session.newID(), day: page.entry.day, at: session.now, text: words)
    saying.about = page.entry.about
    saying.isPrivate = page.entry.isPrivate
    return try ThingsToKeep(session).keepSaying(saying)
  }

  private static func contents(ofFile path: String, _ session: Session) throws -> String {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try session.world.files.contents(of: path)
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
    return try TypedText.decode(bytes, from: Bilingual(place: path))
  }
}
