internal import EgelCore

/// What is said beside the trends: who was left out, and what has no answers.
struct TrendsTelling {
  let session: Session
  let book: ScaleBook

  func tell(_ reading: TrendsReading, withGuesses: Bool) {
    if withGuesses && !reading.shown.contains(where: \.key.isGuess) {
      session.say(
        Bilingual(
          nl:
            "Er zijn geen inschattingen in deze tijd; 'egel check-in --guess NAAM' noteert er een.",
          en: "There are no guesses in this time; 'egel check-in --guess NAME' notes one."))
    } else if reading.shown.isEmpty || !reading.unanswered.isEmpty {
      session.say(unanswered(reading))
    }
    if reading.isSomebodyLeftOut {
      session.say(
        Bilingual(
          nl: "Niet iedereen staat hier; --about NAAM toont iemand.",
          en: "Not everybody is here; --about NAME shows somebody."))
    }
  }

  private func unanswered(_ reading: TrendsReading) -> Bilingual {
    let days = reading.request.days
    let span = (session.words.long(days.lowerBound), session.words.long(days.upperBound))
    let scales = list(reading.unanswered)
    let others = list(reading.answered.filter { !reading.unanswered.contains($0) }.prefix(6))
    guard !others.isEmpty else {
      return Bilingual(
        nl:
          "Er zijn geen antwoorden van \(span.0) tot en met \(span.1); --from kijkt verder terug.",
        en: "There are no answers from \(span.0) to \(span.1); --from looks further back.")
    }
    guard !scales.isEmpty else {
      return Bilingual(
        nl: "Hierover zijn er geen antwoorden; wel op: \(others).",
        en: "There are no answers about that; there are on: \(others).")
    }
    return Bilingual(
      nl: "Geen antwoorden in deze tijd op: \(scales); wel op: \(others).",
      en: "No answers in this time on: \(scales); there are on: \(others).")
  }

  private func list(_ scales: some Sequence<String>) -> String {
    scales.map { ScaleNames.typable($0, session.language) }.joined(separator: ", ")
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

  /// Gladness and sting by person.
  var both: [BothAtOnce] {
    var people: [Subject] = []
    for key in shown.map(\.key) {
      if let about = key.about, !key.isGuess, !people.contains(about) { people.append(about) }
    }
    return people.compactMap { person in
      let own = shown.filter { $0.key.about == person && !$0.key.isGuess }
      return BothAtOnce(
        own.first?.name ?? "", gladness: own.first { $0.key.scale == "gladness" }?.trend,
        sting: own.first { $0.key.scale == "sting" }?.trend)
    }
  }
}
