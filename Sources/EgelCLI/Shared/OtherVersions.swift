internal import Drawing
internal import EgelCore

/// What says that a record was changed in two places, and how it reads in the other one.
struct OtherVersions {
  let session: Session
  /// The command whose next use makes them one, such as `egel person edit`.
  let edit: String

  func page<Kept: Record>(_ others: [Kept], _ content: (Kept) -> Page) -> Page {
    var page = Page()
    guard !others.isEmpty else { return page }
    for other in others {
      page.blank()
      page.line([.alert(heading(other.history))])
      if other.history.deleted == nil { page.append(content(other)) }
    }
    page.line([
      .faint(
        session.language.is(
          nl: "met '\(edit)' maak je er één versie van",
          en: "'\(edit)' makes them one version"))
    ])
    return page
  }

  private func heading(_ history: History) -> String {
    Self.heading(history, at: history.edited, session.language)
  }

  /// What another version is called, made at a moment if that is known.
  static func heading(_ history: History, at moment: Moment?, _ language: Language) -> String {
    if history.deleted != nil {
      return language.is(nl: "elders verwijderd", en: "deleted elsewhere")
    }
    guard let moment else { return language.is(nl: "een andere versie", en: "another version") }
    let clock = EntryPage.clock(moment)
    return language.is(nl: "een andere versie, van \(clock)", en: "another version, from \(clock)")
  }
}

extension Community {
  /// The same with another version of somebody.
  func with(_ version: Person) -> Community {
    var community = self
    community.people = people.map { $0.id == version.id ? version : $0 }
    return community
  }

  /// The same with another version of a relationship.
  func with(_ version: Relationship) -> Community {
    var community = self
    community.relationships = relationships.map { $0.id == version.id ? version : $0 }
    return community
  }
}
