internal import EgelCore
internal import EgelJSON

/// What is kept, as JSON: the records as they stand, and the entries that are to be said.
struct KeptJSON {
  let today: Day
  let names: PeopleNames

  func list(_ things: [KeptThing], _ sayings: [Entry]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("kept")
    writer.beginArray()
    for thing in things { thing.write(to: &writer, others: []) }
    writer.endArray()
    writer.key("say")
    writer.beginArray()
    for entry in sayings {
      writer.beginObject()
      writer.key("id")
      writer.string(entry.id.description)
      writer.key("day")
      writer.string(entry.day.description)
      writer.key("about")
      writer.beginArray()
      for subject in entry.about { subject.write(to: &writer, naming: names.known) }
      writer.endArray()
      if let outcome = entry.outcome {
        writer.key("outcome")
        writer.string(outcome.rawValue)
      }
      if !entry.isSealed(on: today) {
        writer.key("text")
        writer.string(entry.text)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
