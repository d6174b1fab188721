internal import EgelCore
internal import EgelJSON

/// Where to find people who can help, as a program reads it, in both languages.
enum SafetyJSON {
  static func bytes(_ safety: SafetyPage) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("checked")
    writer.string(safety.checked.description)
    writer.key("places")
    writer.beginArray()
    for place in safety.places {
      writer.beginObject()
      writer.bilingual("name", place.name)
      writer.key("lines")
      writer.beginArray()
      for line in place.lines { write(line, to: &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ line: SafetyPage.Line, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.string(line.name)
    writer.key("number")
    writer.string(line.number)
    writer.bilingual("about", line.about)
    writer.endObject()
  }
}
