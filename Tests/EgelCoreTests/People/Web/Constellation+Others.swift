import EgelCore

extension Constellation {
  static let others: [Constellation] = [
    Constellation(
      "a solo person with six",
      [person("me", .soloPolyamorous)] + ["A", "B", "C", "D", "E", "F"].map { person($0) },
      ["A", "B", "C"].map { tie("me \($0)", .partner) }
        + [tie("me D", .lover), tie("me E", .friendsWithBenefits), tie("me F", .friend)],
      agreed: [agreement("me A", "home"), agreement("me B", "home"), agreement("me C", "home")],
      """
      me partners A B C
      me hinge
      A partners me
      A metamours B through me, C through me
      B partners me
      B metamours A through me, C through me
      C partners me
      C metamours A through me, B through me
      star A B C me around me
      me-A open
      me-B open
      me-C open
      """),
    Constellation(
      "a relationship anarchist with friends and family",
      [person("me", .relationshipAnarchy), person("Bas"), person("Mam"), person("Yu")],
      [
        tie("me Bas", .friend, Label("buddy")), tie("me Mam", .family),
        tie("me Yu", .lover, .friend, stances: ["me": .relationshipAnarchy, "Yu": .open]),
      ],
      agreed: [agreement("me Bas", "emotional")],
      """
      me-Yu open
      me-Mam unsaid relationship-anarchy/friend-may-ask by me
      me-Yu unsaid relationship-anarchy/friend-may-ask by me
      me-Yu unsaid open/first by Yu
      """),
    Constellation(
      "someone aromantic with three friends",
      [person("me"), person("A", .monogamous), person("B"), person("C")],
      [tie("me A", .friend), tie("me B", .friend, home: .together), tie("me C", .friend)],
      ""),
    Constellation(
      "someone on their own",
      [person("me", .single)], [],
      "me unsaid single/hospital by me"),
    Constellation(
      "a hidden tie",
      [person("Sam"), person("Kim")],
      [
        tie("me Sam", .partner, state: .slowed), tie("me Kim", .partner) { $0.isHidden = true },
      ],
      """
      me partners Sam
      Sam partners me
      pair Sam me
      in peace Kim
      """),
  ]
}
