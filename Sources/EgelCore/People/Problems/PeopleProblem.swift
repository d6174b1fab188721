/// Something in what was given about people that cannot be, or that is told once; never a judgement.
package enum PeopleProblem: Hashable, Sendable {
  /// A relationship, agreement or slowing that was over before it began.
  case endsBeforeBeginning(Identifier, began: PartialDate, ended: PartialDate)
  case reviewInThePast(Identifier, Day)
  /// A relationship or agreement needs two or more people; the relationship to oneself is there already.
  case fewerThanTwoParties(Identifier)
  case partyTwice(Identifier, of: Identifier)
  /// Somebody of whom the journal knows nothing, or not any more.
  case unknownPerson(Identifier, in: Identifier)
  /// A metamour is a partner's partner.
  case notAPartner(Identifier, of: Identifier)
  case withoutName(Identifier)
  /// A name that always means me.
  case nameMeansMe(Identifier)
  /// A name or alias that others have too.
  case sameName(Identifier, as: [Identifier])

  /// Whether it cannot be; the others are allowed, and told.
  package var isRefused: Bool {
    switch self {
    case .endsBeforeBeginning, .fewerThanTwoParties, .partyTwice, .unknownPerson, .notAPartner,
      .withoutName, .nameMeansMe:
      true
    case .reviewInThePast, .sameName: false
    }
  }
}
