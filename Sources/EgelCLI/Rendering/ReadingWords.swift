internal import Drawing
internal import EgelCore
internal import EgelStore
internal import Seeds

/// The answers of an entry on one line: `near 7 (Sam)  zone manageable`.
struct ReadingWords {
  let session: Session
  let names: PeopleNames

  /// What was answered while desire was on is not spoken of while it is off.
  func line(_ entry: Entry) -> StyledText? {
    let shown = entry.readings.filter { reading in
      session.settings.desire || !(Self.ready[reading.scale]?.isOfDesire ?? false)
    }
    guard !shown.isEmpty else { return nil }
    return [.plain(shown.map(words).joined(separator: "   "))]
  }

  private func words(_ reading: Reading) -> String {
    let answer =
      Self.ready[reading.scale]?.name(of: reading.answer, session.language)
      ?? plain(reading.answer)
    let guess = reading.isGuess ? session.language.is(nl: ", een gok", en: ", a guess") : ""
    let name = reading.about.map { " (\(session.name(of: $0, names))\(guess))" } ?? ""
    return "\(reading.scale) \(answer)\(name)"
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

  private static let ready = Dictionary(
    Scales.all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
