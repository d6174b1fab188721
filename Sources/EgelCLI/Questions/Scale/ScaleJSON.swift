internal import EgelCore
internal import EgelJSON

/// Scales for a program: the question and the ends in both languages.
enum ScaleJSON {
  static func list(_ book: ScaleBook) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for page in book.pages { write(page, to: &writer) }
    writer.endArray()
    writer.newline()
    return writer.bytes
  }

  static func one(_ page: ScaleBook.Page) -> [UInt8] {
    var writer = JSONWriter()
    write(page, to: &writer)
    writer.newline()
    return writer.bytes
  }

  private static func write(_ page: ScaleBook.Page, to writer: inout JSONWriter) {
    let scale = page.scale
    writer.beginObject()
    writer.key("scale")
    writer.string(scale.key)
    writer.key("about")
    writer.string(scale.about.rawValue)
    writer.key("on")
    writer.bool(page.isOn)
    writer.key("own")
    writer.bool(page.isOwn)
    both("name", scale.name, to: &writer)
    both("question", scale.question, to: &writer)
    write(scale.answers, to: &writer)
    both("explanation", scale.explanation, to: &writer)
    writer.endObject()
  }

  private static func write(_ answers: Scale.Answers, to writer: inout JSONWriter) {
    switch answers {
    case .number(let range, let low, let high):
      writer.key("from")
      writer.integer(range.lowerBound)
      writer.key("to")
      writer.integer(range.upperBound)
      both("low", low, to: &writer)
      both("high", high, to: &writer)
    case .words(let choices):
      writer.key("words")
      writer.beginArray()
      for choice in choices {
        writer.beginObject()
        writer.key("word")
        writer.string(choice.key)
        both("name", choice.name, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
  }

  private static func both(_ key: StaticString, _ text: Bilingual, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.key("nl")
    writer.string(text.dutch)
    writer.key("en")
    writer.string(text.english)
    writer.endObject()
  }
}
