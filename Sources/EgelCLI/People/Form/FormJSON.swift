internal import EgelCore
internal import EgelJSON

/// A form as a program reads it, in both languages.
enum FormJSON {
  static func bytes(_ guide: FormGuide) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string(guide.id)
    writer.bilingual("name", guide.name)
    writer.bilingual("description", guide.description)
    writer.key("assumptions")
    writer.beginArray()
    for assumption in guide.assumptions {
      writer.beginObject()
      writer.key("id")
      writer.string(assumption.id)
      writer.key("dimension")
      writer.string(assumption.dimension)
      writer.bilingual("text", assumption.text)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func bilingual(_ name: StaticString, _ words: Bilingual) {
    key(name)
    beginObject()
    key("nl")
    string(words.dutch)
    key("en")
    string(words.english)
    endObject()
  }
}
