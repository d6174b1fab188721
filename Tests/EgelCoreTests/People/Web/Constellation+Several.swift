import EgelCore

extension Constellation {
  static let several: [Constellation] = [
    Constellation(
      "V",
      [person("me", .polyamorous), person("Sam", .polyamorous), person("Kim")],
      [tie("me Sam", .partner, home: .together), tie("me Kim", .partner)],
      agreed: [agreement("me Kim Sam", "telling"), agreement("me Sam", "time")],
      """
      me partners Kim Sam
      me nests with Sam
      me hinge
      Sam partners me
      Sam nests with me
      Sam metamours Kim through me
      Kim partners me
      Kim metamours Sam through me
      v Kim Sam me around me
      me-Sam open
      me-Kim open
      me-Kim unsaid polyamorous/nights by me
      """),
    Constellation(
      "triangle of ties",
      [person("Sam"), person("Kim")],
      [tie("me Sam", .partner), tie("Kim me", .partner), tie("Sam Kim", .partner)],
      """
      me partners Kim Sam
      Sam partners Kim me
      Kim partners Sam me
      triangle Kim Sam me
      me-Sam open
      Kim-me open
      Sam-Kim open
      """),
    Constellation(
      "triangle as one tie",
      [person("Sam"), person("Kim")],
      [tie("me Sam Kim", .partner, home: .together)],
      agreed: [agreement("me Kim Sam", "romantic", exclusive: true)],
      """
      me partners Kim Sam
      me nests with Kim Sam
      Sam partners Kim me
      Sam nests with Kim me
      Kim partners Sam me
      Kim nests with Sam me
      triangle Kim Sam me
      me-Sam-Kim exclusive
      """),
    Constellation(
      "N",
      [person("Sam"), person("Kim"), person("Lee")],
      [tie("Sam me", .partner), tie("me Kim", .partner), tie("Kim Lee", .partner)],
      """
      me partners Kim Sam
      me metamours Lee through Kim
      me hinge
      Sam partners me
      Sam metamours Kim through me
      Kim partners Lee me
      Kim metamours Sam through me
      Kim hinge
      Lee partners Kim
      Lee metamours me through Kim
      n Kim Lee Sam me
      Sam-me open
      me-Kim open
      Kim-Lee open
      """),
    Constellation(
      "star of five",
      ["Ada", "Bo", "Cas", "Dee"].map { person($0) },
      ["Ada", "Bo", "Cas", "Dee"].map { tie("Bo \($0)", .partner) }.filter {
        Set($0.parties).count == 2
      } + [tie("me Bo", .partner)],
      """
      me partners Bo
      me metamours Ada through Bo, Cas through Bo, Dee through Bo
      Ada partners Bo
      Ada metamours Cas through Bo, Dee through Bo, me through Bo
      Bo partners Ada Cas Dee me
      Bo hinge
      Cas partners Bo
      Cas metamours Ada through Bo, Dee through Bo, me through Bo
      Dee partners Bo
      Dee metamours Ada through Bo, Cas through Bo, me through Bo
      star Ada Bo Cas Dee me around Bo
      Bo-Ada open
      Bo-Cas open
      Bo-Dee open
      me-Bo open
      """),
    Constellation(
      "two nesting pairs joined by one tie",
      [person("Ada"), person("Kim"), person("Lee")],
      [
        tie("me Ada", .partner, home: .together), tie("Kim Lee", .partner),
        tie("Kim Lee", .friend, home: .together), tie("me Kim", .partner, home: .far),
      ],
      """
      me partners Ada Kim
      me nests with Ada
      me metamours Lee through Kim
      me hinge
      Ada partners me
      Ada nests with me
      Ada metamours Kim through me
      Kim partners Lee me
      Kim nests with Lee
      Kim metamours Ada through me
      Kim hinge
      Lee partners Kim
      Lee nests with Kim
      Lee metamours me through Kim
      n Ada Kim Lee me
      me-Ada open
      Kim-Lee open
      me-Kim open
      """),
  ]
}
