internal import Drawing
internal import EgelCore
internal import EgelStore

/// The answers of an entry on one line: `near: 7 (Sam)  zone: ok`.
struct ReadingWords {
  let session: Session
  let names: PeopleNames
  private let own: OwnScales

  init(session: Session, names: PeopleNames) {
    self.session = session
    self.names = names
    own = OwnScales(session)
  }

  /// What was answered about desire is not spoken of while that is off, but for an entry that was asked for.
  func line(_ entry: Entry, isAskedFor: Bool) -> StyledText? {
    var line = ""
    for reading in entry.readings {
      let scale = own.ready(reading.scale)
      if !isAskedFor, !session.settings.desire, scale?.isOfDesire ?? false { continue }
      if !line.isEmpty { line += "   " }
      add(reading, scale, to: &line)
    }
    return line.isEmpty ? nil : [.plain(line)]
  }

  private func add(_ reading: Reading, _ scale: Scale?, to line: inout String) {
    line += scale?.name[session.language] ?? reading.scale
    line += ": "
    line += scale?.name(of: reading.answer, session.language) ?? plain(reading.answer)
    guard let about = reading.about else { return }
    line += " ("
    line += names[about]
    if reading.isGuess { line += session.language.is(nl: ", een inschatting", en: ", a guess") }
    line += ")"
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
