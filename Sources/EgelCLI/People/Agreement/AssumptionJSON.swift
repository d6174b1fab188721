internal import EgelCore
internal import EgelJSON

/// An assumption as a program reads it.
enum AssumptionJSON {
  static func bytes(_ assumption: Assumption) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("tie")
    writer.string(assumption.tie.description)
    writer.key("key")
    writer.string(assumption.key)
    writer.key("people")
    writer.beginArray()
    for person in assumption.people { writer.string(person.description) }
    writer.endArray()
    writer.key("form")
    writer.string(assumption.form.id)
    writer.key("dimension")
    writer.string(assumption.dimension)
    writer.bilingual("text", assumption.content.text)
    writer.endObject()
    return writer.bytes
  }
}
