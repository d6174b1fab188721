internal import EgelCore

/// What is said beside the trends: who was left out, and what has no answers.
struct TrendsTelling {
  let session: Session
  /// From when to when there are answers at all, looked for where there are none.
  let elsewhere: () throws -> ClosedRange<Month>?

  func tell(_ reading: TrendsReading, withGuesses: Bool) throws {
    if withGuesses && !reading.shown.contains(where: \.key.isGuess) {
      session.say(
        Bilingual(
          nl:
            "Geen inschattingen in deze periode; met 'egel check-in --guess NAAM' noteer je er een.",
          en: "No guesses in this period; add one with 'egel check-in --guess NAME'."))
    } else if reading.isBare {
      session.say(try none(in: reading.request.days))
    } else if reading.shown.isEmpty && reading.unanswered.isEmpty && reading.isSomebodyLeftOut {
      return session.say(
        Bilingual(
          nl: "De antwoorden in deze periode gaan over iemand die egel niet vanzelf noemt; "
            + "--about NAAM toont ze.",
          en: "The answers in this period are about someone egel doesn't bring up unasked; "
            + "--about NAME shows them."))
    } else {
      for sentence in UnansweredWords(session: session, reading: reading).sentences {
        session.say(sentence)
      }
    }
    if reading.isSomebodyLeftOut {
      session.say(
        Bilingual(
          nl: "Niet iedereen staat hier; met --about NAAM kies je iemand.",
          en: "Not everyone is shown; use --about NAME to see someone."))
    }
  }

  private func none(in days: ClosedRange<Day>) throws -> String {
    let (words, language) = (session.words, session.language)
    let nothing =
      language.is(nl: "Geen antwoorden ", en: "No answers ") + span(days)
    guard let months = try elsewhere() else { return nothing + "." }
    let (first, last) = (words.long(months.lowerBound), words.long(months.upperBound))
    let when =
      first == last
      ? "in \(first)"
      : language.is(nl: "van \(first) tot en met \(last)", en: "from \(first) to \(last)")
    return nothing + language.is(nl: "; wel \(when).", en: ", but there are some \(when).")
  }

  /// An end that was not typed is left out.
  private func span(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (session.words.long(days.lowerBound), session.words.long(days.upperBound))
    let language = session.language
    if days.lowerBound == .earliest {
      return language.is(nl: "tot en met \(last)", en: "up to \(last)")
    }
    if days.upperBound == .latest { return language.is(nl: "vanaf \(first)", en: "from \(first)") }
    return language.is(nl: "van \(first) tot en met \(last)", en: "from \(first) to \(last)")
  }
}

extension TrendsReading {
  /// The first few lines, with all guesses that belong to them.
  func first(_ count: Int, guesses: Bool) -> TrendsReading {
    var few = self
    few.keepFirst(count, guesses: guesses)
    return few
  }

  /// All lines, or the guesses and what was answered beside them.
  func besides(guesses: Bool) -> [ShownTrend] {
    guard guesses else { return shown }
    let guessed = shown.filter(\.key.isGuess)
    return shown.filter { one in
      guessed.contains { $0.key.scale == one.key.scale && $0.key.about == one.key.about }
    }
  }

  /// Compersion and jealousy by person.
  var both: [BothAtOnce] {
    var people: [Subject] = []
    for key in shown.map(\.key) {
      if let about = key.about, !key.isGuess, !people.contains(about) { people.append(about) }
    }
    return people.compactMap { person in
      let own = shown.filter { $0.key.about == person && !$0.key.isGuess }
      return BothAtOnce(
        own.first?.name ?? "", compersion: own.first { book.isCompersion($0.key) }?.trend,
        jealousy: own.first { book.isJealousy($0.key) }?.trend)
    }
  }
}
