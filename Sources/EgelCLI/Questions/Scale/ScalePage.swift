internal import Drawing
internal import EgelCore
internal import EgelQuestions

/// Scales as a person reads them.
struct ScalePage {
  let session: Session

  func list(_ book: ScaleBook) -> Page {
    var page = Page()
    let groups: [(Bilingual, [ScaleBook.Page])] = [
      (
        Bilingual(nl: "Over jezelf", en: "About yourself"),
        book.on.filter { $0.scale.about == .oneself }
      ),
      (
        Bilingual(nl: "Over iemand", en: "About someone"),
        book.on.filter { $0.scale.about == .person }
      ),
      (Bilingual(nl: "Staat uit", en: "Off"), book.pages.filter { !$0.isOn }),
    ]
    for (title, scales) in groups where !scales.isEmpty {
      if !page.isEmpty { page.blank() }
      page.paragraph(title[session.language], .strong)
      for each in scales { page.append(row(each.scale)) }
    }
    return page
  }

  func whole(_ found: ScaleBook.Page) -> Page {
    let scale = found.scale
    var page = Page()
    let name = scale.name[session.language]
    if name != scale.key { page.line([.strong(name), .plain("  "), .faint(scale.key)]) }
    page.paragraph(scale.asked(about: nil, session.language), .strong)
    page.paragraph(scale.range(session.language))
    let explanation = scale.explanation[session.language]
    if !explanation.isEmpty {
      page.blank()
      page.paragraph(explanation)
    }
    page.blank()
    let person = scale.about == .person ? ".\(session.language.is(nl: "NAAM", en: "NAME"))" : ""
    page.paragraph("egel check-in \(scale.key)\(person)=\(example(scale))", .faint)
    if !found.isOn {
      page.paragraph(
        session.language.is(nl: "Deze schaal staat uit.", en: "This scale is off."), .faint)
    }
    return page
  }

  private func row(_ scale: Scale) -> Page {
    var page = Page()
    let key = StyledText([.accent(scale.key)]).padded(to: Self.column)
    page.line(
      key + [.plain(scale.asked(about: nil, session.language))], indent: 2,
      hanging: Self.column + 2)
    return page
  }

  private func example(_ scale: Scale) -> String {
    switch scale.answers {
    case .number(let range, _, _): "\(range.lowerBound + range.count / 2)"
    case .words(let choices): choices.first?.key ?? ""
    }
  }

  private static let column = 13
}

/// What ready scales are called on pages; one of the user's own goes by its key.
enum ScaleNames {
  static func ready(_ key: String) -> Scale? { Scales.named(key) }

  static func name(_ key: String, _ language: Language) -> String {
    ready(key)?.name[language] ?? key
  }
}
