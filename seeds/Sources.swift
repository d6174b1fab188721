public import EgelCore

/// The five articles the content is drawn from.
public enum Sources {
  /// In the order of their ids; what is not known of one is left out.
  public static let all: [Source] = [
    Source(
      "000", author: "Marieke Dewitte",
      title: "De toekomst van relaties. Op zoek naar relationele verbinding of seksuele bevrijding",
      publication: "Tijdschrift voor Seksuologie 46(1)", year: 2022,
      about: Bilingual(
        nl: """
          Een essay over hoe relaties veranderen, en over wat mensen er door de tijden heen in \
          blijven zoeken.
          """,
        en: """
          An essay on how relationships change, and on what people go on seeking in them through \
          the ages.
          """)),
    Source(
      "001", author: "Marieke Dewitte", title: "Seks in verbinding",
      publication: "Tijdschrift voor Seksuologie 43(3)", year: 2019,
      about: Bilingual(
        nl:
          "Een redactioneel over autonomie en verbinding, en over hoe onderzoek naar liefde kijkt.",
        en: "An editorial on autonomy and connection, and on how research looks at love.")),
    Source(
      "002",
      about: Bilingual(
        nl: """
          Een hoofdstuk uit een boek over gelukkige relaties, door een Vlaamse therapeut; van \
          wie en uit welk boek is niet bekend.
          """,
        en: """
          A chapter of a book on happy relationships, by a Flemish therapist; by whom and from \
          which book is not known.
          """)),
    Source(
      "003",
      about: Bilingual(
        nl: """
          Een interview met Sue Johnson, grondlegger van EFT; in welk blad en in welk jaar het \
          verscheen is niet bekend.
          """,
        en: """
          An interview with Sue Johnson, founder of EFT; in which magazine and in which year it \
          appeared is not known.
          """)),
    Source(
      "004", author: "Roos Reijbroek", title: "Consensuele non-monogamie in de spreekkamer",
      publication: "Systeemtherapie 37(2)", year: 2025, doi: "10.5553/ST/092436312025037002002",
      about: Bilingual(
        nl: """
          Een artikel van een relatiebegeleider over consensuele non-monogamie, de woorden \
          ervoor en wat een omgeving ermee doet.
          """,
        en: """
          An article by a relationship counsellor on consensual non-monogamy, the words for it \
          and what surroundings do with it.
          """)),
  ]

  /// The article with this id.
  public static func source(_ id: String) -> Source? {
    all.first { $0.id == id }
  }
}
