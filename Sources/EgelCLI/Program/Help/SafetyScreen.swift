internal import Drawing
internal import EgelCore
internal import EgelQuestions

/// Where to find people who can help, in either language.
struct SafetyScreen {
  let session: Session
  private let safety = Safety.page

  var page: Page {
    var page = Page()
    for line in safety.opening { page.paragraph(line[session.language]) }
    for place in safety.places {
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
