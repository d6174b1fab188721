import EgelCore

/// What holds of every question that is offered unasked.
struct ChoiceRules {
  let life: LivedLife
  let past: QuestionPast
  let web: Web

  /// The rules that a choice breaks, with its id.
  func broken(_ chosen: ChosenQuestion) -> [String] {
    let question = chosen.question
    let people = chosen.binding.everybody
    let rules: [(String, Bool)] = [
      ("raises somebody", people.allSatisfy(web.mayBeRaised)),
      ("a quiet one", !people.contains(LivedLife.quiet)),
      ("a child", !people.contains(LivedLife.child)),
      ("a name is missing", Set(chosen.binding.places) == question.placeholders),
      ("loss", !chosen.deck.isReserved && !question.isAboutLoss),
      ("heavy", question.weight < .heavy || past.isWithin),
      ("not gentle", !past.isOutside || (question.weight == .light && people.isEmpty)),
      ("not safe", !past.isUnfree || !question.needs.contains(.safeRelationship)),
      ("desire", life.desire || question.needs.isDisjoint(with: [.desire, .sex])),
      ("partner", partnerFits(chosen.binding, question)),
      ("metamour", metamourFits(chosen.binding)),
    ]
    return rules.filter { !$0.1 }.map { "\(question.id): \($0.0)" }
  }

  private func partnerFits(_ binding: Binding, _ question: Question) -> Bool {
    guard let partner = binding[.partner] else { return true }
    let ties = web.relationships(between: Person.me, partner)
    return web.arePartners(partner, Person.me)
      && (!question.needs.contains(.openRelationship) || ties.contains(where: web.isOpen))
      && (!question.needs.contains(.exclusiveRelationship) || ties.contains(where: web.isExclusive))
  }

  private func metamourFits(_ binding: Binding) -> Bool {
    guard let metamour = binding[.metamour] else { return true }
    let through = binding[.hinge] ?? binding[.partner]
    return web.metamours(of: Person.me).contains { found in
      found.person == metamour && (through.map(found.through.contains) ?? true)
    }
  }
}
