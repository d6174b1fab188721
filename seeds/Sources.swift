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
          Een essay over hoe relaties veranderen, en over wat mensen er in elke tijd opnieuw in \
          zoeken.
          """,
        en: """
          An essay on how relationships change, and on what people look for in them in every \
          age.
          """)),
    Source(
      "001", author: "Marieke Dewitte", title: "Seks in verbinding",
      publication: "Tijdschrift voor Seksuologie 43(3)", year: 2019,
      about: Bilingual(
        nl:
          "Een redactioneel over autonomie en verbondenheid, en over wat onderzoek van liefde ziet.",
        en: "An editorial on autonomy and connection, and on what research sees of love.")),
    Source(
      "002",
      about: Bilingual(
        nl: """
          Een hoofdstuk uit een boek over gelukkige relaties, door een Vlaamse therapeut; wie dat \
          is en hoe het boek heet, is niet bekend.
          """,
        en: """
          A chapter from a book on happy relationships, by a Flemish therapist; the author's name \
          and the book's title aren't known.
          """)),
    Source(
      "003",
      about: Bilingual(
        nl: """
          Een interview met Sue Johnson, die EFT ontwikkelde, therapie vanuit gevoelens en \
          hechting; in welk blad en welk jaar het stond, is niet bekend.
          """,
        en: """
          An interview with Sue Johnson, who developed EFT (emotionally focused therapy); which \
          magazine ran it, and when, isn't known.
          """)),
    Source(
      "004", author: "Roos Reijbroek", title: "Consensuele non-monogamie in de spreekkamer",
      publication: "Systeemtherapie 37(2)", year: 2025, doi: "10.5553/ST/092436312025037002002",
      about: Bilingual(
        nl: """
          Een artikel van een relatiebegeleider over consensuele non-monogamie, de woorden ervoor, \
          en hoe de omgeving erop reageert.
          """,
        en: """
          An article by a relationship counsellor on consensual non-monogamy, the words for it, \
          and how other people react to it.
          """)),
  ]

  /// The article with this id.
  public static func source(_ id: String) -> Source? {
    all.first { $0.id == id }
  }
}
