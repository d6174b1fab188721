import EgelCore
import Testing

/// Somebody's life, as far as it decides which questions fit.
struct Life: Sendable, CustomTestStringConvertible {
  let name: String
  let has: Needs

  init(_ name: String, _ has: Needs) {
    self.name = name
    self.has = has
  }

  var testDescription: String { name }

  /// The lives that each find enough questions, without there being more in them than need be.
  static let twelve: [Life] = [
    Life(
      "monogamous couple",
      [
        .partner, .someone, .exclusiveRelationship, .sharedHome, .romance, .safeRelationship,
        .monogamous,
      ]),
    Life(
      "open couple",
      [
        .partner, .someone, .openRelationship, .sharedHome, .romance, .desire, .sex,
        .safeRelationship, .open,
      ]),
    Life(
      "V, from the hinge",
      [
        .partner, .severalPartners, .iAmHinge, .someone, .openRelationship, .romance, .desire, .sex,
        .safeRelationship,
        .polyamorous,
      ]),
    Life(
      "V, from the end",
      [
        .partner, .someone, .metamour, .partnerIsHinge, .openRelationship, .romance,
        .safeRelationship, .polyamorous,
      ]),
    Life(
      "relationship anarchist", [.noPartner, .someone, .safeRelationship, .relationshipAnarchy]),
    Life(
      "solo poly",
      [
        .partner, .severalPartners, .iAmHinge, .someone, .openRelationship, .romance,
        .safeRelationship, .solo,
      ]),
    Life(
      "mono-poly pair",
      [
        .partner, .someone, .metamour, .partnerIsHinge, .openRelationship, .mixedForms, .romance,
        .desire,
        .sex, .safeRelationship, .monogamous,
      ]),
    Life("aromantic", [.noPartner, .someone, .safeRelationship]),
    Life(
      "asexual with a partner",
      [.partner, .someone, .exclusiveRelationship, .romance, .safeRelationship, .monogamous]),
    Life("single", [.noPartner, .someone, .safeRelationship, .single]),
    Life("newly ended", [.noPartner, .someone, .ended, .safeRelationship, .single]),
    Life("bereaved", [.noPartner, .someone, .bereaved, .safeRelationship]),
  ]
}

/// Whether all that the question needs is so in the life, and nothing that it rules out.
func fits(_ question: Question, _ life: Life) -> Bool {
  allNeeds(of: question).isSubset(of: life.has) && question.unless.isDisjoint(with: life.has)
}

/// What the question says it needs, and what its placeholders need without saying.
func allNeeds(of question: Question) -> Needs {
  let texts = [question.text.dutch, question.text.english]
  let implied = texts.flatMap { placeholders(in: $0) }.compactMap { needsOfPlaceholders[$0] }
  return question.needs.union(Needs(implied))
}

/// The legal placeholders, and what each needs.
let needsOfPlaceholders: [String: Need] = [
  "partner": .partner, "metamour": .metamour, "hinge": .partnerIsHinge, "person": .someone,
]
