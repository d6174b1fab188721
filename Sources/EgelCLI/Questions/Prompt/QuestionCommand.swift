internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelQuestions
internal import EgelStore

/// `egel question`: the person's own questions, which take part like any other.
enum QuestionCommand {
  private static let text = Key.rest(
    "text", .text(),
    Words(nl: "de vraag; anders standaardinvoer", en: "the question; otherwise standard input"))
  static let id = RequiredKey(
    "id", .text(.id),
    Words(
      nl: "de eerste tekens van de id volstaan", en: "the first characters of its id are enough"))
  private static let file = RequiredKey(
    "file", .text(.file, offer: .file),
    Words(
      nl: "een bestand met een reeks, of - voor standaardinvoer",
      en: "a deck file, or - for standard input"))
  private static let deck = Key.option(
    "deck", .text(.deck), Words(nl: "de reeks waar ze in komt", en: "the deck it goes into"))
  private static let weight = Key.option(
    "weight", .spoken(.weight, of: Weight.self),
    Words(nl: "hoeveel ze vraagt; anders middle", en: "how much it asks of you; otherwise middle"))
  private static let needs = Key.repeated(
    "needs", .spoken(.need, of: Need.self),
    Words(nl: "wat er moet gelden; herhaalbaar", en: "what has to hold; repeatable"))
  private static let unless = Key.repeated(
    "unless", .spoken(.need, of: Need.self),
    Words(nl: "wat er niet mag gelden; herhaalbaar", en: "what must not hold; repeatable"))
  private static let dutch = Key.option(
    "nl", .text(.words), Words(nl: "de Nederlandse tekst", en: "its Dutch wording"))
  private static let english = Key.option(
    "en", .text(.words), Words(nl: "de Engelse tekst", en: "its English wording"))
  @ArgumentTable private static var options: [Argument] {
    deck
    weight
    needs
    unless
    dutch
    english
  }

  static let command = Command<Session>(
    "question", group: Program.Group.questions,
    summary: Words(nl: "vragen van jezelf", en: "your own questions"),
    discussion: [
      Words(
        nl: "Ze doen mee in 'egel prompt', net als de andere. {partner}, {metamour}, {hinge} en "
          + "{person} staan voor een naam.",
        en: "They join in 'egel prompt' like any other. {partner}, {metamour}, {hinge} and "
          + "{person} stand for a name.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel question add Waarom lachte je met {person}?",
          en: "egel question add What did {person} make you laugh about?"),
        Words(nl: "in jouw taal", en: "in your language")),
      Example(Words(same: "egel question list"), Words(nl: "al jouw vragen", en: "all your own")),
    ],
    subcommands: [add, list, edit, delete, importing], run: runList)

  private static let add = Command<Session>(
    "add", summary: Words(nl: "voeg een vraag toe", en: "add a question"),
    examples: [
      Example(
        Words(
          nl: "egel question add --weight light Wat was er zacht vandaag?",
          en: "egel question add --weight light What was soft today?"),
        Words(nl: "een lichte", en: "a light one"))
    ],
    arguments: .of {
      text
      options
    }
  ) { matches, session in
    let read = try textOnInput(matches, session)
    let new = try TextKeeper(session).keepingRead(read?.text, givenWith: matches.words) {
      var question = OwnQuestion(id: session.newID())
      try apply(matches, read, to: &question, session)
      return question
    }
    return try save([new], from: read, isOne: true, session)
  }

  private static let list = Command<Session>(
    "list", summary: Words(nl: "al jouw vragen", en: "all your own"),
    examples: [Example(Words(same: "egel question list"), Words(nl: "allemaal", en: "all"))],
    run: runList)

  private static let runList: Command<Session>.Run = { _, session in
    let questions = try session.journal.readingTables { try $0.ownQuestions() }
    if session.wantsJSON {
      try session.write(RecordLines.bytes(questions.map { $0.bytes() }))
    } else {
      let page = QuestionPage(session: session, names: PeopleNames(session))
      try session.show(page.list(Deck.own(questions, beside: Decks.all, Former.ids)))
    }
    if questions.isEmpty {
      session.say(
        Bilingual(
          nl: "Je hebt nog geen eigen vragen; 'egel question add ...' voegt er een toe.",
          en: "You have no questions of your own yet; 'egel question add ...' adds one."))
    }
    return ExitCode.done
  }

  private static let edit = Command<Session>(
    "edit",
    summary: Words(
      nl: "verander er een; antwoorden houden de vraag zoals ze was",
      en: "change one; answers keep the words they were asked in"),
    examples: [
      Example(
        Words(
          nl: "egel question edit 3k9vq Wat was er zacht vandaag?",
          en: "egel question edit 3k9vq What was soft today?"),
        Words(nl: "andere woorden", en: "another wording"))
    ],
    arguments: .of {
      id
      text
      options
    }
  ) { matches, session in
    let before = try ownQuestion(try matches[id], session)
    let read = try textOnInput(matches, session)
    let question = try TextKeeper(session).keepingRead(read?.text, givenWith: matches.words) {
      var question = before
      try apply(matches, read, to: &question, session)
      return question
    }
    guard question != before else { throw ProgramFailure.nothingToChange("egel question edit") }
    return try save([question], from: read, isOne: true, session)
  }

  private static let delete = Command<Session>(
    "delete",
    summary: Words(nl: "haal er een weg; antwoorden blijven", en: "delete one; answers to it stay"),
    examples: [
      Example(
        Words(same: "egel question delete 3k9vq"), Words(nl: "alleen deze", en: "only this one"))
    ], arguments: .of { id }
  ) { matches, session in
    let question = try ownQuestion(try matches[id], session)
    let changed = try session.journal.changing { try $0.remove(question.id, OwnQuestion.self) }
    session.say(
      Bilingual(nl: "Verwijderd; je antwoorden blijven.", en: "Deleted; your answers stay."))
    Saving(session).tell(changed)
    return try Saving(session).showDeleted([question.id], of: "question", isOne: true)
  }

  private static let importing = Command<Session>(
    "import",
    summary: Words(
      nl: "voeg de vragen uit een bestand toe", en: "add the questions from a deck file"),
    discussion: [
      Words(
        nl: "Een JSON-lijst van {\"deck\", \"weight\", \"concepts\", \"needs\", \"unless\", "
          + "\"nl\", \"en\"}; één taal is genoeg, en de rest mag ontbreken. Twee keer importeren "
          + "verandert niets.",
        en: "A JSON array of {\"deck\", \"weight\", \"concepts\", \"needs\", \"unless\", \"nl\", "
          + "\"en\"}; one language is enough, and you can leave out the rest. Importing twice "
          + "changes nothing.")
    ],
    examples: [
      Example(
        Words(nl: "egel question import tuin.json", en: "egel question import garden.json"),
        Words(nl: "van een vriend", en: "from a friend"))
    ],
    arguments: .of { file }
  ) { matches, session in
    let path = try matches[file]
    let bytes = try bytes(of: path, session)
    return try save(try questions(in: bytes, of: path, session), isOne: false, session)
  }

  /// The question on standard input, where no wording and nothing else is given.
  private static func textOnInput(_ matches: Matches, _ session: Session) throws -> NewText? {
    let isGiven = !matches[text].isEmpty && matches[text] != ["-"]
    let isOther = matches.has(dutch) || matches.has(english)
    guard !isGiven, !isOther, !session.isInteractive else { return nil }
    if matches.path.last == "edit", matches[text].isEmpty,
      [deck.argument, weight.argument, needs.argument, unless.argument].contains(where: matches.has)
    {
      return nil
    }
    return try NewText.onInput("-", session)
  }

  private static func apply(
    _ matches: Matches, _ read: NewText?, to question: inout OwnQuestion, _ session: Session
  ) throws {
    let words = read?.text ?? matches[text].joined(separator: " ")
    if !words.isEmpty {
      switch session.language {
      case .dutch: question.dutch = words
      case .english: question.english = words
      }
    }
    question.dutch = matches[dutch] ?? question.dutch
    question.english = matches[english] ?? question.english
    question.deck = matches[deck]?.lowercased() ?? question.deck
    question.weight = matches[weight] ?? question.weight
    if matches.has(needs) { question.needs = matches[needs].withoutRepeats }
    if matches.has(unless) { question.unless = matches[unless].withoutRepeats }
    if question.dutch == nil, question.english == nil { throw WritingFailure.noText }
    if let problem = question.problem { throw QuestionFailure.badQuestion(problem) }
  }
}

extension QuestionCommand {
  /// Saves questions that are new or changed, and says how many.
  private static func save(
    _ questions: [OwnQuestion], from text: NewText? = nil, isOne: Bool, _ session: Session
  ) throws -> Int32 {
    let (new, changed) = try TextKeeper(session).keeping(text) {
      let known = try session.journal.readingTables { try $0.ownQuestions() }
      let new = questions.filter { question in
        !known.contains { $0.id == question.id && $0.question == question.question }
      }
      return (
        new,
        try session.journal.changing { writer in
          for question in new { try writer.put(question) }
        }
      )
    }
    if text?.hasWaited ?? false { StandardInput(session).tellNoLongerWaits() }
    let ids = new.map { $0.id.shown }
    let list = ids.count > 3 ? "" : ids.map { " " + $0 }.joined()
    session.say(
      Bilingual(
        nl: new.isEmpty
          ? "Niets nieuws."
          : new.count == 1 ? "Bewaard als\(list)." : "\(new.count) vragen bewaard.",
        en: new.isEmpty
          ? "Nothing new." : new.count == 1 ? "Saved as\(list)." : "\(new.count) questions saved."))
    Saving(session).tell(changed)
    if isOne, let one = questions.only { return try Saving(session).showJSON(one) }
    if session.wantsJSON { try session.write(RecordLines.bytes(new.map { $0.bytes() })) }
    return ExitCode.done
  }

  /// A file's bytes; `-` is standard input.
  private static func bytes(of path: String, _ session: Session) throws -> [UInt8] {
    if path == "-" { return Array(try StandardInput(session).text().utf8) }
    do throws(SystemFailure) {
      return try session.world.files.contents(of: path)
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }

  /// The questions of a deck file, or the line that is wrong in it.
  private static func questions(
    in bytes: [UInt8], of path: String, _ session: Session
  ) throws -> [OwnQuestion] {
    do throws(JSONError) {
      return try OwnQuestion.deckFile(bytes)
    } catch {
      throw QuestionFailure.badDeckFile(path: path == "-" ? "standard input" : path, error)
    }
  }

  /// The one own question that is meant.
  private static func ownQuestion(_ typed: String, _ session: Session) throws -> OwnQuestion {
    let questions = try session.journal.readingTables { try $0.ownQuestions() }
    let found = questions.filter { $0.id.begins(with: typed.lowercased()) }
    guard let only = found.first, found.count == 1 else {
      throw QuestionFailure.noSuchQuestion(typed, nearest: nil)
    }
    return only
  }
}
