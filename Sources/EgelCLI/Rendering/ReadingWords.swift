internal import Drawing
internal import EgelCore
internal import EgelStore

/// The answers of an entry on one line: `near: 7 (Sam)  zone: manageable`.
struct ReadingWords {
  let session: Session
  let names: PeopleNames

  /// What was answered while desire was on is not spoken of while it is off.
  func line(_ entry: Entry) -> StyledText? {
    let shown = entry.readings.filter { reading in
      session.settings.desire || !(ScaleNames.scale(reading.scale)?.isOfDesire ?? false)
    }
    guard !shown.isEmpty else { return nil }
    var line = ""
    for reading in shown { line += (line.isEmpty ? "" : "   ") + words(reading) }
    return [.plain(line)]
  }

  private func words(_ reading: Reading) -> String {
    let answer =
      ScaleNames.scale(reading.scale)?.name(of: reading.answer, session.language)
      ?? plain(reading.answer)
    let guess = reading.isGuess ? session.language.is(nl: ", een inschatting", en: ", a guess") : ""
    let name = reading.about.map { " (\(session.name(of: $0, names))\(guess))" } ?? ""
    return "\(ScaleNames.name(reading.scale, session.language)): \(answer)\(name)"
  }

  /// An own scale's words are the person's.
  private func plain(_ answer: Reading.Answer) -> String {
    switch answer {
    case .number(let number): "\(number)"
    case .word(let word): word
    case .dontKnow: session.language.is(nl: "weet ik niet", en: "don't know")
    case .notForMe: session.language.is(nl: "niet voor mij", en: "not for me")
    }
  }
}
