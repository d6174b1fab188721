public import EgelCore

/// The ideas a person may want explained.
public enum Concepts {
  /// In the order in which they are listed: by subject.
  public static let all: [Concept] = subjects.flatMap { $0 }

  /// The idea with this id, written as in the inventory: `H22`.
  public static func concept(_ id: String) -> Concept? {
    byId[id]
  }

  private static let byId: [String: Concept] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let subjects: [[Concept]] = [
    forms, openForms, besideForms, aboutForms,
    network, livingNetwork,
    agreements, promises,
    attachment, trust,
    compersion, jealousy,
    pace, calming,
    dance, repair, impulse,
    goodThings, distance,
    desire, sayingYesAndNo, sexAndLove,
    ideals, choosing,
    outsideWorld, lifeCourse, leaning,
    method, stance,
  ]
}
