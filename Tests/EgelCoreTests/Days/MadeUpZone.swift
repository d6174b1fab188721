import Testing

/// A made-up copy of a zone: an offset, and the instants at which it changes to another.
struct MadeUpZone: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let first: Int
  var changes: [(instant: Int64, offset: Int)] = []

  func offset(at instant: Int64) -> Int {
    changes.last { $0.instant <= instant }?.offset ?? first
  }

  static let amsterdam = MadeUpZone(
    testDescription: "Amsterdam", first: 3600,
    changes: [(1_774_746_000, 7200), (1_792_890_000, 3600)])
  static let lordHowe = MadeUpZone(
    testDescription: "Lord Howe", first: 39_600,
    changes: [(1_775_314_800, 37_800), (1_791_041_400, 39_600)])
  static let apia = MadeUpZone(
    testDescription: "Apia", first: -36_000, changes: [(1_325_239_200, 50_400)])

  /// Changed for two hours only, around noon of 2026-11-20.
  static let busy = MadeUpZone(
    testDescription: "busy", first: 7200,
    changes: [(1_795_168_800, 3600), (1_795_176_000, 7200)])

  static func fixed(_ offset: Int) -> MadeUpZone {
    MadeUpZone(testDescription: "\(offset)", first: offset)
  }
}
