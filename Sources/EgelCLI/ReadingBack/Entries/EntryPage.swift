internal import Drawing
internal import EgelCore

/// Entries as a person reads them.
struct EntryPage {
  let session: Session
  let names: PeopleNames
  private let readings: ReadingWords
  /// A question that stands above already, and is not said again.
  var saidAlready: String?

  init(session: Session, names: PeopleNames) {
    self.session = session
    self.names = names
    readings = ReadingWords(session: session, names: names)
  }

  /// How much of a text is shown.
  enum Length {
    case beginning, whole
    /// What stands around the words that were looked for.
    case around(SearchQuery)
  }

  /// How many lines of its text an entry shows in a list.
  private static let linesInList = 3

  /// Entries under the days they belong to.
  func list(_ entries: [FoundEntry], _ length: Length) -> Page {
    var page = Page()
    var day: Day?
    for found in entries {
      if found.entry.day != day {
        if day != nil { page.blank() }
        page.line([.strong(session.words.long(found.entry.day))])
        day = found.entry.day
      }
      add(found, length, to: &page)
    }
    return page
  }

  /// One entry with all that is known of it.
  func whole(_ found: FoundEntry) -> Page {
    let entry = found.entry
    var page = Page()
    page.line([
      .strong(session.words.long(entry.day)), .plain("  "), .faint(entry.id.description),
    ])
    page.line(details(entry))
    if let edited = entry.history.edited {
      page.line([.faint(session.language.is(nl: "gewijzigd ", en: "edited ") + Self.clock(edited))])
    }
    page.blank()
    addAnswers(entry, indent: 0, isAskedFor: true, to: &page)
    addQuestion(entry, indent: 0, to: &page)
    addText(entry, .whole, indent: 0, to: &page)
    for other in found.lineage.others { addOther(other, to: &page) }
    return page
  }

  private func add(_ found: FoundEntry, _ length: Length, to page: inout Page) {
    page.line(heading(found), indent: 2, hanging: 2)
    addAnswers(found.entry, indent: 4, isAskedFor: false, to: &page)
    addQuestion(found.entry, indent: 4, to: &page)
    addText(found.entry, length, indent: 4, to: &page)
  }

  private func addAnswers(
    _ entry: Entry, indent: Int, isAskedFor: Bool, to page: inout Page
  ) {
    if let line = readings.line(entry, isAskedFor: isAskedFor) {
      page.line(line, indent: indent, hanging: 2)
    }
  }

  /// The question it answers as it was worded then; a sealed answer keeps that to itself too.
  private func addQuestion(_ entry: Entry, indent: Int, to page: inout Page) {
    if let words = entry.asked?.words, words != saidAlready, !entry.isSealed(on: session.today) {
      page.paragraph(words, .faint, indent: indent)
    }
  }

  private func heading(_ found: FoundEntry) -> StyledText {
    let entry = found.entry
    var line: StyledText = [
      .faint(entry.at.localTime.hourAndMinute), .plain("  "),
      .accent(entry.id.shown),
    ]
    line.append(labels(entry))
    line.append(privacy(entry))
    if !found.isSettled {
      line.append([
        .plain("  "), .alert(session.language.is(nl: "twee versies", en: "two versions")),
      ])
    }
    return line
  }

  private func labels(_ entry: Entry) -> StyledText {
    var line: StyledText = []
    if entry.kind != .note {
      line.append([.plain("  "), .warm(entry.kind.name(session.language))])
    }
    for subject in entry.about { line.append([.plain("  "), .strong(names[subject])]) }
    for tag in entry.tags { line.append([.plain("  "), .cool("#" + tag)]) }
    return line
  }

  private func details(_ entry: Entry) -> StyledText {
    var line: StyledText = [.plain(Self.clock(entry.at))]
    line.append(labels(entry))
    for feeling in entry.feelings { line.append([.plain("  "), .plain(words(for: feeling))]) }
    if let whose = entry.whose {
      line.append([.plain("  "), .plain(whose.name(session.language))])
    }
    if let outcome = entry.outcome {
      line.append([.plain("  "), .plain(outcome.name(session.language))])
    }
    line.append(privacy(entry))
    return line
  }

  private func privacy(_ entry: Entry) -> StyledText {
    guard entry.isPrivate else { return [] }
    return [.plain("  "), .faint(session.language.is(nl: "privé", en: "private"))]
  }

  private func words(for feeling: Feeling) -> String {
    let strength = feeling.strength.map { " \($0)" } ?? ""
    let under = session.language.is(nl: "daaronder ", en: "underneath ")
    return (feeling.isUnderneath ? under : "") + feeling.word + strength
  }

  private func addText(_ entry: Entry, _ length: Length, indent: Int, to page: inout Page) {
    if let until = entry.sealedUntil, entry.isSealed(on: session.today) {
      let words = session.words.long(until)
      page.line(
        [.faint(session.language.is(nl: "verzegeld tot \(words)", en: "sealed until \(words)"))],
        indent: indent)
      return
    }
    switch length {
    case .whole: page.paragraph(entry.text, indent: indent)
    case .beginning:
      page.paragraph(
        TextBeginning.of(
          entry.text, lines: Self.linesInList, characters: Self.linesInList * 76), indent: indent)
    case .around(let query):
      page.line(Passages(of: query, in: entry.text).line, indent: indent)
    }
  }

  private func addOther(_ entry: Entry, to page: inout Page) {
    page.blank()
    let when = entry.history.edited ?? entry.at
    let wasDeleted = entry.history.deleted != nil
    page.line([.alert(OtherVersions.heading(entry.history, at: when, session.language))])
    if !wasDeleted { addText(entry, .whole, indent: 2, to: &page) }
    page.line([
      .faint(
        session.language.is(
          nl: "je volgende 'egel edit' van dit stukje maakt er weer één versie van",
          en: "your next 'egel edit' of this entry makes it one version again"))
    ])
  }

  /// The wall clock of a moment, with its offset, which is part of what it says.
  static func clock(_ moment: Moment) -> String {
    moment.description.replacing("T", with: " ")
  }
}
