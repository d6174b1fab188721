import EgelCore

extension Constellation {
  static let pairs: [Constellation] = [
    Constellation(
      "a couple",
      [person("me", .monogamous), person("Sam", .monogamous)],
      [tie("me Sam", .partner, home: .together)],
      """
      me partners Sam
      me nests with Sam
      Sam partners me
      Sam nests with me
      pair Sam me
      me-Sam unsaid monogamous/weekends by Sam me
      """),
    Constellation(
      "a couple living apart",
      [person("Sam")],
      [tie("me Sam", .partner, home: .apart, stances: ["me": .monogamous, "Sam": .monogamous])],
      agreed: [agreement("me Sam", "time")],
      """
      me partners Sam
      Sam partners me
      pair Sam me
      me-Sam exclusive
      """),
    Constellation(
      "a mono-poly pair",
      [person("Sam"), person("Kim")],
      [
        tie("me Sam", .partner, stances: ["me": .monogamous, "Sam": .polyamorous]) {
          $0.unsaid = ["monogamous/weekends"]
        },
        tie("Sam Kim", .partner),
      ],
      """
      me partners Sam
      me metamours Kim through Sam
      Sam partners Kim me
      Sam hinge
      Kim partners Sam
      Kim metamours me through Sam
      v Kim Sam me around Sam
      me-Sam open
      Sam-Kim open
      me-Sam unsaid polyamorous/nights by Sam
      me-Sam unsaid polyamorous/new-told by Sam
      """),
    Constellation(
      "a queerplatonic pair",
      [person("me", Form("zucchini")), person("Robin")],
      [tie("me Robin", .queerplatonic, home: .together, shares: [.home, .money, .care])],
      ""),
    Constellation(
      "co-parents who are exes",
      [person("Alex"), person("Noor", .open)],
      [
        tie("me Alex", .partner, began: "2010", ended: "2018-03"),
        tie("me Alex", .ex, .coParent, shares: [.children], began: "2018-03"),
        tie("Alex Noor", .partner, home: .partly),
      ],
      """
      me co-parents Alex
      Alex partners Noor
      Alex co-parents me
      Noor partners Alex
      pair Alex Noor
      Alex-Noor unsaid open/first by Noor
      """),
    Constellation(
      "a widow with a new love",
      [
        person("Jo") { $0.death = .init(on: date("2021-02-03")) },
        person("Mees", .monogamous),
      ],
      [
        tie("me Jo", .partner, home: .together, began: "1998") {
          $0.begin(date("2021-02-03")) { $0.state = .goesOn }
        },
        tie("me Mees", .partner, home: .far, began: "2025"),
      ],
      """
      me partners Mees
      Mees partners me
      pair Mees me
      me-Mees unsaid monogamous/weekends by Mees
      in peace Jo
      """),
  ]
}
