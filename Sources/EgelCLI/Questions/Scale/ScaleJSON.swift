internal import EgelCore
internal import EgelJSON

/// Scales for a program: the question and the ends in both languages.
enum ScaleJSON {
  static func list(_ pages: [ScaleBook.Page]) -> [UInt8] {
    RecordLines.bytes(
      pages.map { page in
        var writer = JSONWriter()
        write(page, to: &writer)
        return writer.bytes
      })
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
    writer.member("id", scale.key)
    writer.key("about")
    writer.string(scale.about.rawValue)
    writer.key("on")
    writer.bool(page.isOn)
    writer.key("own")
    writer.bool(page.isOwn)
    writer.bilingual("name", scale.name)
    writer.bilingual("question", scale.question)
    write(scale.answers, to: &writer)
    writer.bilingual("explanation", scale.explanation)
    writer.endObject()
  }

  private static func write(_ answers: Scale.Answers, to writer: inout JSONWriter) {
    switch answers {
    case .number(let range, let low, let high):
      writer.key("from")
      writer.integer(range.lowerBound)
      writer.key("to")
      writer.integer(range.upperBound)
      writer.bilingual("low", low)
      writer.bilingual("high", high)
    case .words(let choices):
      writer.key("words")
      writer.beginArray()
      for choice in choices {
        writer.beginObject()
        writer.key("word")
        writer.string(choice.key)
        writer.bilingual("name", choice.name)
        writer.endObject()
      }
      writer.endArray()
    }
  }
}
