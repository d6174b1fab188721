internal import CommandLineKit
internal import EgelCore

/// What cannot be said of people, their relationships and agreements, or is not known.
enum PeopleFailure: Refusal {
  case unknownName(String, nearest: [String])
  case ambiguousName(String, [String])
  case severalNames(option: String)
  /// No relationship with me; `beside` lists their others.
  case noSuchRelationship(with: [String], beside: [Named])
  case ambiguousRelationship(with: [String], [Candidate])
  /// These people are partners already, in the relationship with this id.
  case partnersAlready([String], id: String)
  case noSuchAgreement(String)
  case ambiguousAgreement(String, [String])
  case unknownForm(String, nearest: String?)
  case unknownAssumption(String, nearest: String?)
  case noFormNoted
  case notBegun
  case changesBeforeBegan(change: PartialDate, began: PartialDate)
  case nothingToResume
  /// Forgetting oneself.
  case yourself
  case impossible(PeopleProblem, PeopleNames)

  /// A relationship by those who are in it.
  struct Named {
    let people: [String]
    let id: String
  }

  /// One of several relationships with the same people.
  struct Candidate {
    let id: String
    let labels: [Label]
    let since: PartialDate?
  }

  var told: Told {
    switch self {
    case .unknownName(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "er staat niemand '\(shown(typed))' in het dagboek",
          en: "there is no one called '\(shown(typed))' in the journal"),
        hint: nearest.isEmpty
          ? Hint(
            nl: "'egel person' toont iedereen; 'egel person add' voegt iemand toe",
            en: "'egel person' lists everyone; 'egel person add' adds someone")
          : Hint(
            nearest: nearest, nl: "'egel person add' voegt iemand toe",
            en: "'egel person add' adds someone"))
    case .ambiguousName(let typed, let found):
      Told(
        .ambiguous,
        Bilingual(nl: "'\(shown(typed))' kan zijn: ", en: "'\(shown(typed))' can be ")
          + Bilingual(either: found),
        hint: Hint(
          nl: "typ meer van de naam, of de eerste tekens van het id",
          en: "type more of the name, or the first characters of the id"))
    case .severalNames(let option):
      Told(
        .refused,
        Bilingual(
          nl: "bij \(option) hoort één naam; geef de optie voor elk opnieuw",
          en: "\(option) takes one name; give it again for each"))
    case .noSuchRelationship(let names, let beside):
      Told(
        .notFound,
        Bilingual(nl: "er is geen relatie met ", en: "there is no relationship with ")
          + Bilingual(listing: names.map { shown($0) }),
        hint: Self.besides(beside))
    case .ambiguousRelationship(let names, let found):
      Told(
        .ambiguous, Self.ambiguous(names, found),
        hint: Hint(
          nl: "noem de eerste tekens van het id",
          en: "name it by the first characters of its id"))
    case .partnersAlready(let names, let id):
      Told(
        .refused,
        Bilingual(listing: names.map { shown($0) })
          + Bilingual(nl: " zijn al partners", en: " are partners already"),
        hint: Hint(
          nl:
            "'egel relationship edit \(id)' verandert die relatie; na 'egel relationship end \(id)' kan er "
            + "een nieuwe bij",
          en:
            "'egel relationship edit \(id)' changes that relationship; after 'egel relationship end "
            + "\(id)' you can add a new one"))
    case .noSuchAgreement(let typed):
      Told(
        .notFound,
        Bilingual(
          nl: "er is geen afspraak '\(shown(typed))'",
          en: "there is no agreement '\(shown(typed))'"),
        hint: Self.agreements)
    case .ambiguousAgreement(let typed, let found):
      Told(.ambiguous, .beginning(typed, of: found), hint: Self.agreements)
    case .unknownForm(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "'\(shown(typed))' is geen relatievorm die hier wordt uitgelegd",
          en: "'\(shown(typed))' is not one of the forms that are explained"),
        hint: Hint(
          nearest: nearest,
          nl: "'egel form list' toont ze; een vorm mag ook een eigen woord zijn",
          en: "'egel form list' shows them; a form can be any word of your own"))
    case .unknownAssumption(let typed, let nearest):
      Told(
        .notFound,
        Bilingual(
          nl: "geen vorm vindt '\(shown(typed))' vanzelfsprekend",
          en: "no form takes '\(shown(typed))' for granted"),
        hint: Hint(
          nearest: nearest, nl: "'egel agreement assumed' toont hoe ze heten",
          en: "'egel agreement assumed' shows what they are called"))
    case .noFormNoted:
      Told(
        .refused,
        Bilingual(
          nl: "die vorm staat daar niet genoteerd", en: "no form of that name is noted there"))
    case .notBegun:
      Told(.refused, Bilingual(nl: "deze relatie is nog niet begonnen", en: "it has not begun yet"))
    case .changesBeforeBegan(let change, let began):
      Told(
        .refused,
        Bilingual(
          nl: "de verandering (\(change)) zou voor het begin (\(began)) liggen",
          en: "it would change (\(change)) before it began (\(began))"))
    case .nothingToResume:
      Told(
        .refused,
        Bilingual(
          nl: "er is niets te hervatten: de relatie gaat niet langzamer, staat niet op pauze en is "
            + "niet voorbij",
          en:
            "there is nothing to resume: the relationship goes no slower, and is neither paused nor "
            + "over"))
    case .yourself:
      Told(.refused, Bilingual(nl: "dit dagboek is van jou", en: "this journal is yours"))
    case .impossible(let problem, let names): Told(.refused, problem.message(names))
    }
  }

  private static let agreements = Hint(
    nl: "'egel agreement list' toont de id's", en: "'egel agreement list' shows the ids")

  private static func besides(_ others: [Named]) -> Hint {
    let add = Bilingual(
      nl: "'egel relationship add' voegt er een toe", en: "'egel relationship add' adds one")
    guard !others.isEmpty else { return Hint(add) }
    let found = others.map { other in
      Bilingual(listing: other.people.map { shown($0) }) + Bilingual(same: " (\(other.id))")
    }
    return Hint(
      Bilingual(
        nl: "wel tussen \(found.map(\.dutch).joined(separator: ", of ")): noem beiden, of het id; ",
        en:
          "there is one between \(found.map(\.english).joined(separator: ", or ")): name both, or "
          + "its id; ") + add)
  }

  private static func ambiguous(_ names: [String], _ found: [Candidate]) -> Bilingual {
    func list(_ language: Language, since: String) -> String {
      found.map { one in
        let labels = one.labels.map { shown($0.name(language)) }
        let told = labels + (one.since.map { ["\(since) \($0)"] } ?? [])
        return told.isEmpty ? one.id : "\(one.id) (\(told.joined(separator: ", ")))"
      }
      .joined(separator: ", ")
    }
    let names = Bilingual(listing: names.map { shown($0) })
    return Bilingual(
      nl: "er zijn meer relaties met \(names.dutch): \(list(.dutch, since: "sinds"))",
      en: "there are several relationships with \(names.english): \(list(.english, since: "since"))"
    )
  }
}

extension Bilingual {
  /// What was typed, and what it is the beginning of.
  static func beginning(_ typed: String, of found: [String]) -> Bilingual {
    let list = found.map { shown($0) }.joined(separator: ", ")
    return Bilingual(
      nl: "'\(shown(typed))' past op \(list)", en: "'\(shown(typed))' matches \(list)")
  }
}
