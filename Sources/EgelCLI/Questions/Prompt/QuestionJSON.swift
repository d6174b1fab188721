internal import EgelCore
internal import EgelJSON
internal import EgelQuestions

/// Questions as a program reads them: the words in both languages, ids, concepts and sources.
struct QuestionJSON {
  let names: PeopleNames
  /// Where it is asked why each was chosen.
  var why: (ChosenQuestion) -> String?

  func list(_ chosen: [ChosenQuestion]) -> [UInt8] {
    RecordLines.bytes(chosen.map(line))
  }

  func one(_ chosen: ChosenQuestion) -> [UInt8] {
    line(chosen) + Array("\n".utf8)
  }

  private func line(_ chosen: ChosenQuestion) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    Self.head(chosen.question, in: chosen.deck, to: &writer)
    writer.people("people", Array(chosen.binding.everybody), names)
    if let why = why(chosen) {
      writer.key("why")
      writer.string(why)
    }
    writer.bilingual(
      "text",
      Bilingual(nl: chosen.words(.dutch, names), en: chosen.words(.english, names)))
    writer.endObject()
    return writer.bytes
  }

  /// Questions as they stand in their decks.
  static func list(_ decks: [Deck]) -> [UInt8] {
    RecordLines.bytes(
      decks.flatMap { deck in
        deck.questions.map { question in
          var writer = JSONWriter()
          writer.beginObject()
          head(question, in: deck, to: &writer)
          writer.bilingual("text", question.text)
          writer.endObject()
          return writer.bytes
        }
      })
  }

  private static func head(_ question: Question, in deck: Deck, to writer: inout JSONWriter) {
    writer.key("id")
    writer.string(question.id)
    writer.key("deck")
    writer.string(deck.id)
    writer.key("theme")
    writer.string(deck.theme.rawValue)
    writer.key("weight")
    writer.string(question.weight.rawValue)
    let sources = question.concepts.compactMap { Concepts.concept($0) }.flatMap(\.sources)
    writer.words("concepts", question.concepts)
    writer.words("sources", sources.withoutRepeats)
  }
}
