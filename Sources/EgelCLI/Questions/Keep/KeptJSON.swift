internal import EgelCore
internal import EgelJSON

/// What is kept, as JSON: the records as they stand, and the entries that are to be said.
struct KeptJSON {
  let today: Day
  let names: PeopleNames

  func list(_ things: [KeptThing], _ sayings: [FoundEntry]) -> [UInt8] {
    let entries = EntryJSON(today: today, names: names)
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("kept")
    writer.beginArray()
    for thing in things {
      writer.newline()
      thing.write(to: &writer, others: [])
    }
    writer.endArray()
    writer.key("say")
    writer.beginArray()
    for found in sayings {
      writer.newline()
      writer.raw(entries.bytes(of: found))
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
