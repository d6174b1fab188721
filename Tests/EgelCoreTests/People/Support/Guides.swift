import EgelCore

/// A few made-up guides: what the real ones say is tested where they are.
enum Guides {
  static let all = [
    guide("monogamous", [("sex-between-us", "sexual"), ("weekends", "time")]),
    guide("open", [("protection", "sexual"), ("first", "time")]),
    guide("polyamorous", [("tests-told", "sexual"), ("nights", "time"), ("new-told", "telling")]),
    guide("relationship-anarchy", [("ranks-nothing", "sexual"), ("friend-may-ask", "emotional")]),
    guide("single", [("own-bed", "sexual"), ("hospital", "health")]),
    guide("solo-polyamorous", [("others-likely", "sexual"), ("own-home", "home")]),
  ]

  private static func guide(_ id: String, _ assumptions: [(String, String)]) -> FormGuide {
    let nothing = Bilingual(nl: "", en: "")
    return FormGuide(
      id, name: nothing, concepts: [], description: nothing,
      assumptions: assumptions.map { name, dimension in
        FormAssumption(name, dimension, needsDesire: dimension == "sexual", nl: "", en: "")
      })
  }
}
