package import EgelCore

/// What each form of relating is, and what it usually takes for granted.
package enum Forms {
  /// In the order in which they are listed, which is no ranking.
  package static let all: [FormGuide] = [
    monogamous,
    seriallyMonogamous,
    monogamish,
    open,
    swinging,
    dontAskDontTell,
    polyamorous,
    hierarchical,
    nonHierarchical,
    polyfidelitous,
    kitchenTable,
    parallel,
    soloPolyamorous,
    relationshipAnarchy,
    livingApartTogether,
    comet,
    monoPoly,
    single,
    undecided,
  ]
}
