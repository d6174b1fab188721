internal import Drawing
internal import EgelCore
internal import EgelJSON

/// What is brought back, as a person reads it.
struct MemoriesPage {
  let session: Session
  let names: PeopleNames
  let day: Day

  func whole(_ memories: Memories, _ length: EntryPage.Length) -> Page {
    let entries = EntryPage(session: session, names: names)
    var page = Page()
    if !memories.earlier.isEmpty {
      page.append(heading(nl: "Op deze dag", en: "On this day"))
      page.append(entries.list(memories.earlier, length))
    }
    if let good = memories.good {
      if !page.isEmpty { page.blank() }
      page.append(heading(nl: "Iets goeds", en: "Something good"))
      page.append(entries.list([good], length))
    }
    return page
  }

  private func heading(nl dutch: String, en english: String) -> Page {
    var page = Page()
    page.line([.accent(session.language.is(nl: dutch, en: english))])
    page.blank()
    return page
  }

  func json(_ memories: Memories) -> [UInt8] {
    let entries = EntryJSON(today: session.today, names: names)
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("day")
    writer.string(day.description)
    writer.key("earlier")
    writer.beginArray()
    for found in memories.earlier {
      writer.newline()
      writer.raw(entries.bytes(of: found))
    }
    writer.endArray()
    if let good = memories.good {
      writer.key("good")
      writer.raw(entries.bytes(of: good))
    }
    writer.member("leftOut", memories.isSomethingLeftOut)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
