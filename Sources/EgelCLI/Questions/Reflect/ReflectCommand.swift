internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// `egel reflect`: an exercise, one step at a time.
enum ReflectCommand {
  static let exercise = Key.optional(
    "exercise", .text(.exercise, offer: .ask("exercises")),
    Words(nl: "welke; anders zie je de lijst", en: "which one; otherwise they're listed"))
  static let print = Key.flag(
    "print",
    Words(nl: "druk haar af als bladzijde om in te vullen", en: "print it as a page to fill in"))
  static let from = Key.option(
    "from", .text(.file, offer: .file),
    Words(
      nl: "neem een ingevulde bladzijde over; - is standaardinvoer",
      en: "save a page that was filled in; - is standard input"))
  static let all = Key.flag(
    "all", Words(nl: "toon alle oefeningen", en: "list every exercise"))

  static let command = Command<Session>(
    "reflect", group: Program.Group.questions,
    summary: Words(nl: "een oefening, stap voor stap", en: "an exercise, one step at a time"),
    discussion: [
      Words(
        nl: "Een antwoord mag meer regels hebben; een lege regel sluit het af, of slaat de stap "
          + "over. Met q breek je af: wat je hebt, blijft bewaard, en de volgende 'egel reflect' "
          + "gaat daar verder.",
        en: "An answer can have several lines; an empty line ends it, or skips the step. q "
          + "breaks off: what you have is saved, and the next 'egel reflect' goes on from there."),
      Words(
        nl: "Aan het eind kun je één ding bewaren om te zeggen. --about zegt over wie het gaat; "
          + "herhaalbaar voor de volgende plaats.",
        en: "At the end you can keep one thing to say. --about says who it's about; repeatable, "
          + "for the next place."),
    ],
    examples: [
      Example(
        Words(same: "egel reflect"), Words(nl: "alle die passen", en: "all that fit you now")),
      Example(
        Words(same: "egel reflect dance --about Sam"),
        Words(nl: "stap voor stap", en: "step by step")),
      Example(
        Words(
          nl: "egel reflect dance --print > dans.txt", en: "egel reflect dance --print > dance.txt"),
        Words(nl: "een bladzijde voor pen of editor", en: "a page for a pen or an editor")),
      Example(
        Words(
          nl: "egel reflect --from dans.txt --about Sam",
          en: "egel reflect --from dance.txt --about Sam"),
        Words(nl: "en weer terug", en: "and back again")),
    ],
    arguments: .of {
      exercise
      print
      from
      all
      EntryOptions.about
      EntryOptions.day
      EntryOptions.isPrivate
      EditCommand.notPrivate
    },
    run: run)

  static let run: Command<Session>.Run = { matches, session in
    if let file = matches[from] {
      guard !matches[print] else {
        throw ProgramFailure.notTogether("--print", "--from")
      }
      return try FilledPage.take(file, matches, session)
    }
    guard let typed = matches[exercise] else {
      guard !matches[print] else {
        throw ProgramFailure.clash(
          Bilingual(
            nl: "--print heeft de naam van een oefening nodig; 'egel reflect' toont ze",
            en: "--print needs the name of an exercise; 'egel reflect' lists them"))
      }
      return try list(matches, session)
    }
    let found = try exercise(typed)
    if matches[print] {
      guard !session.wantsJSON else {
        throw ProgramFailure.clash(
          Bilingual(
            nl:
              "--print en --json kunnen niet samen; 'egel reflect --json' heeft de stappen van alle",
            en:
              "--print and --json can't be used together; 'egel reflect --json' has the steps of them "
              + "all"))
      }
      let cast = try Reflections(session).cast(found, Reflections(session).subjects(matches))
      try session.write(Array(ExerciseSheet.page(found, cast, session.language).utf8))
      return ExitCode.done
    }
    guard session.isInteractive else {
      throw ProgramFailure.clash(
        Bilingual(
          nl: "een oefening stelt haar vragen in een terminal: elders gebruik je --print en --from",
          en: "an exercise asks its steps at a terminal: elsewhere use --print and --from"))
    }
    return try ReflectSitting(session, found, matches).run()
  }

  static func exercise(_ typed: String) throws -> Exercise {
    let id = Former.ids.now(exercise: typed.lowercased())
    let all = Exercises.all
    if let same = all.first(where: { $0.id == id }) { return same }
    let longer = all.filter { $0.id.hasPrefix(id) }
    if let only = longer.only { return only }
    throw QuestionFailure.unknownExercise(typed, nearest: nearest(to: id, in: all.map(\.id)))
  }

  private static func list(_ matches: Matches, _ session: Session) throws -> Int32 {
    let community = try session.journal.community()
    let recent = try CheckInScales(session).entriesWithReadings(daysBack: FreeNo.days)
    let choice = ExerciseChoice(
      Situation(
        community, on: session.today, desire: session.settings.desire,
        unfree: !FreeNo.low(in: recent).isEmpty))
    let kept = try session.journal.readingTables { try $0.kept() }
    let began = Set(
      kept.filter { $0.kind == .exercise }.compactMap(\.exercise).map(Former.ids.now(exercise:)))
    let shown = Exercises.all.filter {
      matches[all] || choice.fits($0)
    }
    let page = ExercisePage(session: session, began: began)
    if session.wantsJSON {
      try session.write(page.json(shown))
    } else {
      try session.show(page.list(shown, isWhole: shown.count == Exercises.all.count))
    }
    return ExitCode.done
  }
}
