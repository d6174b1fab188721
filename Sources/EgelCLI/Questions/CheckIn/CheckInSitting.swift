internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// One check-in: whom it is about, what is asked, and what was answered.
struct CheckInSitting {
  let session: Session
  let community: Community
  let book: ScaleBook
  let people: [Subject]
  /// Those of them who were named in answer to the question.
  let asked: [Subject]
  private let guessing: Subject?
  private let named: [Scale]
  private let wantsMore: Bool

  init(_ matches: Matches, about: [Subject], _ session: Session) throws {
    self.session = session
    let scales = CheckInScales(session)
    book = try scales.book()
    let book = book
    named = try matches[CheckInCommand.scale].map {
      try scales.scale($0, in: book).scale
    }
    let keys = named.map(\.key)
    if let twice = keys.first(where: { key in keys.count { $0 == key } > 1 }) {
      throw ProgramFailure.givenTwice("--scale \(twice)")
    }
    wantsMore = matches[CheckInCommand.more]
    guard named.isEmpty || !wantsMore else {
      throw ProgramFailure.clash(
        Bilingual(
          nl: "--more vraagt alles, en --scale een deel: kies een van de twee",
          en: "--more asks everything, and --scale some: one of the two"))
    }
    var community = try session.journal.community()
    guessing = try matches[CheckInCommand.guess].map {
      try People(session).knownSubject($0, in: community, or: about)
    }
    if let guessing {
      guard guessing != .person(Person.me) else { throw ScaleFailure.notGuessed(.me, "") }
      if let own = named.first(where: { $0.about == .oneself }) {
        throw ScaleFailure.notGuessed(.oneself(own.key), matches[CheckInCommand.guess] ?? "")
      }
    }
    var people = about + (guessing.map { [$0] } ?? [])
    let isAlone = !named.isEmpty && named.allSatisfy { $0.about == .oneself }
    let hasWords = !matches[CheckInCommand.words].isEmpty
    if people.isEmpty && session.isInteractive && !hasWords && !isAlone {
      let asked = Bilingual(nl: "Over wie gaat het vandaag?", en: "Who is today about?")
      people = try People(session).askSubjects(asked, in: community) ?? []
      self.asked = people
    } else {
      asked = []
    }
    // Somebody may have been added meanwhile.
    community = try session.journal.community()
    self.community = community
    self.people = people.withoutRepeats
  }

  func readings(_ typed: [TypedReading]) throws -> [Reading] {
    var readings: [Reading] = []
    for typed in typed {
      let reading = try CheckInScales(session).reading(
        typed, about: people, guessing: guessing, book, in: community)
      // The program cannot know which of the two was meant.
      guard !readings.contains(where: { $0.scale == reading.scale && $0.about == reading.about })
      else {
        let person = typed.person.map { "." + shown($0) } ?? ""
        throw ProgramFailure.givenTwice("\(reading.scale)\(person)")
      }
      readings.append(reading)
    }
    return readings
  }

  /// Refuses words next to `--scale` that would become a text, scales that would not be asked, and `--more`
  /// where nothing is asked.
  func checkNamed(_ answers: CheckInDraft, isAsking: Bool, _ matches: Matches) throws {
    guard isAsking || !wantsMore else {
      throw ProgramFailure.clash(
        Bilingual(
          nl:
            "--more vraagt in een terminal, en zonder andere antwoorden; typ op een regel elk als "
            + "SCHAAL=ANTWOORD",
          en:
            "--more asks at a terminal, and without other answers; on a line, type each as SCALE=ANSWER"
        )
      )
    }
    guard let first = named.first else { return }
    let (text, isNumber) = (answers.text, Int(answers.text) != nil)
    if let scale = named.first(where: { $0.answer(text) != nil }) ?? (isNumber ? first : nil) {
      throw ScaleFailure.answerAsText(text, line: answer(scale, Bilingual(same: text), matches))
    }
    guard !isAsking, !matches[CheckInCommand.words].isEmpty else { return }
    for scale in named where !answers.readings.contains(where: { $0.scale == scale.key }) {
      throw ScaleFailure.scaleNotAsked(
        scale.key, line: answer(scale, Bilingual(.answer), matches))
    }
  }

  /// How an answer is typed on a line.
  private func answer(_ scale: Scale, _ answer: Bilingual, _ matches: Matches) -> Bilingual {
    let key = Bilingual(same: scale.key)
    guard scale.about == .person else { return key + Bilingual(same: "=") + answer }
    let name =
      matches[EntryOptions.about].only.map { Bilingual(same: shown($0)) } ?? Bilingual(.name)
    return key + Bilingual(same: ".") + name + Bilingual(same: "=") + answer
  }

  /// Asks, and keeps every answer at once.
  func ask(_ answers: inout CheckInDraft, in draft: SittingDraft) throws {
    let questions = try questions()
    var questioning = Questioning(session, PeopleNames(community, session))
    questioning.isGuess = guessing != nil
    if !questions.isEmpty { Asker(session).tell(heading) }
    for question in questions where !questioning.isOver {
      try questioning.ask([question])
      guard questioning.readings.count > answers.readings.count else { continue }
      answers.readings = questioning.readings
      draft.hold(answers, session)
    }
    guard answers.text.isEmpty, !questioning.isOver else { return }
    let line = try Asker(session).ask(
      Bilingual(nl: "Nog een zin erbij? (Enter: nee)", en: "Want to add a sentence? (Enter: no)"))
    answers.text = line == "q" ? "" : line ?? ""
    if !answers.text.isEmpty { draft.hold(answers, session) }
  }

  private var heading: String {
    let help = Questioning.help[session.language]
    guard let guessing else { return help }
    let name = PeopleNames(community, session)[guessing]
    return session.language.is(
      nl: "Schat het in: wat zou \(name) antwoorden als je dit vroeg?",
      en: "Take a guess: what would \(name) say if you asked?") + "\n" + help
  }

  private func questions() throws -> [ScaleQuestion] {
    if !named.isEmpty {
      return try named.flatMap { scale in
        guard scale.about == .person else { return [ScaleQuestion(scale)] }
        guard !people.isEmpty else {
          throw ScaleFailure.aboutSomeone(scale.key, .asOption)
        }
        return try (guessing.map { [$0] } ?? people).map { person in
          try CheckInScales(session).checkAge(scale, person, community)
          return ScaleQuestion(scale, about: person)
        }
      }
    }
    let recent = try CheckInScales(session).entriesWithReadings(daysBack: FreeNo.days)
    let choice = CheckInChoice(
      book, in: Web(community, on: session.today), notFree: FreeNo.low(in: recent))
    let all = choice.questions(about: people, more: wantsMore)
    guard let guessing else { return all }
    return all.filter { $0.about == guessing && NoGuess.scales.contains($0.scale.key) }
  }
}
