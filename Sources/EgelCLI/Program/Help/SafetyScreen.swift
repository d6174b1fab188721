internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelQuestions

/// Where to find people who can help, in either language.
struct SafetyScreen {
  let session: Session
  private let safety = Safety.page

  var page: Page {
    var page = Page()
    let country = Country.around(session.world)
    for line in safety.opening(in: country) { page.paragraph(line[session.language]) }
    for place in safety.places(from: country) {
      page.blank()
      page.paragraph(place.name[session.language], .strong)
      for line in place.lines {
        let isSame = line.name == line.number
        page.line(
          [.accent(line.number), .plain(isSame ? "" : "  " + line.name)], indent: 2, hanging: 4)
        page.paragraph(line.about[session.language], .faint, indent: 4)
      }
    }
    page.blank()
    for line in safety.closing { page.paragraph(line[session.language]) }
    let words = DateWords(session.language).long(safety.checked)
    page.paragraph(session.language.is(nl: "Nagekeken: \(words).", en: "Checked: \(words)."))
    return page
  }

  init(session: Session) { self.session = session }
}

/// Where to find people who can help, as a program reads it, in both languages.
enum SafetyJSON {
  static func bytes(_ safety: SafetyPage, from country: String?) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("checked")
    writer.string(safety.checked.description)
    writer.key("places")
    writer.beginArray()
    for place in safety.places(from: country) {
      writer.beginObject()
      writer.bilingual("name", place.name)
      writer.key("countries")
      writer.beginArray()
      for country in place.countries { writer.string(country) }
      writer.endArray()
      writer.key("emergency")
      writer.string(place.emergency)
      writer.key("lines")
      writer.beginArray()
      for line in place.lines { write(line, to: &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
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
