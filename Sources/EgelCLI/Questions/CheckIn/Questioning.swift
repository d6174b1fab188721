internal import EgelCore

/// Scales asked on the terminal, one line each.
struct Questioning {
  let session: Session
  let names: PeopleNames
  /// Whether the questions ask what the other person would say.
  var isGuess = false
  private(set) var readings: [Reading] = []
  /// Whether the user quit, or the input ended.
  private(set) var isOver = false

  init(_ session: Session, _ names: PeopleNames) {
    self.session = session
    self.names = names
  }

  static let help = Bilingual(
    nl: "Enter: overslaan · ?: uitleg · ??: weet ik niet · -: niet voor mij · q: klaar",
    en: "Enter: skip · ?: explain · ??: don't know · -: not for me · q: done")

  mutating func ask(_ questions: [ScaleQuestion]) throws {
    for question in questions where !isOver { try ask(question) }
  }

  private mutating func ask(_ question: ScaleQuestion) throws {
    while true {
      guard let typed = try Asker(session).ask(line(question)), !["q", "Q"].contains(typed) else {
        isOver = true
        return
      }
      if typed.isEmpty { return }
      if typed == "?" {
        Asker(session).tell(explanation(question.scale))
      } else if let answer = question.scale.answer(typed) {
        readings.append(
          Reading(question.scale.key, about: question.about, answer, isGuess: isGuess))
        return
      } else {
        Asker(session).tell(choose(question.scale))
      }
    }
  }

  /// What can be answered, after an answer that was not understood.
  private func choose(_ scale: Scale) -> String {
    let range = scale.range(session.language)
    switch scale.answers {
    case .number(let numbers, _, _):
      let (first, last) = (numbers.lowerBound, numbers.upperBound)
      return session.language.is(
        nl: "Typ een heel getal van \(first) tot en met \(last): \(range)",
        en: "Type a whole number from \(first) to \(last): \(range)")
    case .words:
      return session.language.is(
        nl: "Kies een van deze: \(range)", en: "Pick one of these: \(range)")
    }
  }

  private func line(_ question: ScaleQuestion) -> String {
    let asked = question.scale.asked(about: name(question), session.language)
    return "\(asked) (\(question.scale.range(session.language)))"
  }

  /// A guess is worded as if the other person were asked: about me.
  private func name(_ question: ScaleQuestion) -> String? {
    guard let about = question.about else { return nil }
    return isGuess
      ? session.language.is(nl: "mij", en: "me") : names[about]
  }

  private func explanation(_ scale: Scale) -> String {
    let text = scale.explanation[session.language]
    return text.isEmpty ? scale.range(session.language) : text
  }
}
