internal import Drawing
internal import EgelCore
internal import EgelJSON

/// What is remembered of a fortnight beside what was noted in it.
struct RecallPage {
  let session: Session
  let names: PeopleNames
  let book: ScaleBook

  func whole(_ remembered: [Reading], _ entries: [Entry]) -> Page {
    var page = Page()
    for reading in remembered {
      if !page.isEmpty { page.blank() }
      page.append(one(reading, noted(reading, entries)))
    }
    guard !page.isEmpty else { return page }
    page.blank()
    page.paragraph(
      session.language.is(
        nl:
          "Terugkijkend zie je iets anders dan toen je er middenin zat. Geen van beide is de "
          + "waarheid.",
        en:
          "It looks different afterwards than it did at the time. Neither is the truth."
      )
    )
    return page
  }

  private func one(_ reading: Reading, _ noted: [(Day, Reading)]) -> Page {
    var page = Page()
    let scale = book.page(reading.scale)?.scale
    let name = reading.about.map { names[$0] }
    page.paragraph(
      scale?.asked(about: name, session.language) ?? reading.scale, .strong)
    if let scale { page.paragraph(scale.range(session.language), .faint) }
    row(session.language.is(nl: "achteraf", en: "looking back"), answer(reading), to: &page)
    if noted.isEmpty {
      let none = session.language.is(
        nl: "op de dagen zelf noteerde je hier niets over",
        en: "you noted nothing about this at the time")
      page.line([.plain(none)], indent: 2, hanging: 2)
    }
    for (day, reading) in noted {
      row(session.words.short(day, from: session.today), answer(reading), to: &page)
    }
    return page
  }

  private func row(_ left: String, _ right: String, to page: inout Page) {
    page.line(
      StyledText([.plain(left)]).padded(to: 16) + [.plain(right)], indent: 2, hanging: 18)
  }

  private func answer(_ reading: Reading) -> String {
    let scale = book.page(reading.scale)?.scale
    return scale?.name(of: reading.answer, session.language) ?? ""
  }

  /// In the order of the days; without guesses, which are about the other person's answer.
  private func noted(_ reading: Reading, _ entries: [Entry]) -> [(Day, Reading)] {
    entries.flatMap { entry in
      entry.readings.filter {
        book.spelling.now($0.scale) == reading.scale && $0.about == reading.about && !$0.isGuess
      }.map { (entry.day, $0) }
    }
  }

  func json(_ remembered: [Reading], _ entries: [Entry]) -> [UInt8] {
    RecordLines.bytes(
      remembered.map { reading in
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("remembered")
        write(reading, to: &writer)
        writer.key("noted")
        writer.beginArray()
        for (day, noted) in noted(reading, entries) {
          writer.beginObject()
          writer.member("day", day.description)
          writer.key("reading")
          write(noted, to: &writer)
          writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer.bytes
      })
  }

  private func write(_ reading: Reading, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("scale")
    writer.string(book.spelling.now(reading.scale))
    if let about = reading.about {
      writer.key("about")
      writer.subject(about, names)
    }
    writer.key("answer")
    switch book.spelling.now(reading.answer, on: reading.scale) {
    case .number(let number): writer.integer(number)
    case .word(let word): writer.string(word)
    case .dontKnow: writer.null()
    case .notForMe: writer.string("not-for-me")
    }
    writer.endObject()
  }
}
