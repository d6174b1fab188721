internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// Nothing of desire is noted or asked about a child.
struct OfAge {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// A question about desire is not answered about a child who is named with `--about`.
  func check(_ entry: Entry) throws {
    guard let id = entry.asked.map({ Former.ids.now(question: $0.question) }) else { return }
    let own = try session.journal.readingTables { try $0.ownQuestions() }
    let questions = (Decks.all + Deck.own(own, beside: Decks.all, Former.ids)).flatMap(\.questions)
    guard questions.contains(where: { $0.id == id && $0.isOfDesire }) else { return }
    let community = try session.journal.community()
    guard let child = entry.about.first(where: community.isChild) else { return }
    let name = PeopleNames(community, session)[child]
    throw ChildFailure.entryOfDesire(name)
  }

  /// Nor is such a question asked with a child's name beside it.
  func check(_ question: Question, about person: Identifier?, in community: Community) throws {
    guard let person, question.isOfDesire, community.isChild(.person(person)) else { return }
    let name = PeopleNames(community, session)[person]
    throw ChildFailure.questionOfDesire(name)
  }

  /// A child is no lover of anyone, and no partner of a grown-up; two children may call each other partners.
  func check(_ relationship: Relationship, in community: Community) throws {
    guard let child = relationship.parties.first(where: { community.isChild(.person($0)) }) else {
      return
    }
    let labels = relationship.chapters.flatMap(\.labels)
    let shares = relationship.chapters.flatMap(\.shares)
    let isAmongChildren = relationship.parties.allSatisfy { community.isChild(.person($0)) }
    let isIntimate =
      labels.contains(.lover) || labels.contains(.friendsWithBenefits) || shares.contains(.sex)
    let isRomantic = labels.contains(.partner) || shares.contains(.romance)
    guard isIntimate || (isRomantic && !isAmongChildren) else { return }
    let name = PeopleNames(community, session)[child]
    throw ChildFailure.partner(name)
  }

  /// Agreements about sex are not made with a child.
  func check(_ agreement: Agreement, in community: Community) throws {
    guard agreement.dimension == "sexual",
      let child = agreement.parties.first(where: { community.isChild(.person($0)) })
    else { return }
    let name = PeopleNames(community, session)[child]
    throw ChildFailure.agreementAboutSex(name)
  }

  /// Says that a child still stands as a partner, where that was noted before.
  func tellPartnered(_ child: Person, in community: Community) {
    let relationship = community.relationships.first { other in
      other.parties.contains(child.id)
        && !Set(other.chapter(on: session.today).labels).isDisjoint(with: [.partner, .lover])
    }
    guard let relationship else { return }
    let (name, id) = (shown(child.name), relationship.id.shown)
    session.say(
      Bilingual(
        nl:
          "let op: \(name) staat nog als partner of minnaar genoteerd; 'egel relationship edit \(id) "
          + "--remove-label partner' verandert dat",
        en: "note: \(name) is still noted as a partner or lover; 'egel relationship edit \(id) "
          + "--remove-label partner' changes that"))
  }
}
