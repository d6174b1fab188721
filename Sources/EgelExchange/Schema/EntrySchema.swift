internal import EgelCore

/// What an entry looks like, and a check-in, which is an entry that has answers.
enum EntrySchema {
  static let entry = Shape(
    .either(members(others: Shape(.record)), [live, mark]),
    "Something written, one record of entries/YYYY-MM.json. Members that are not described are kept."
  )

  static let checkIn = Shape(
    .either(members(others: Shape(.anything)), [answered]),
    "An entry that carries answers on scales. Members that are not described are kept.")

  private static func members(others: Shape) -> [Shape.Member] {
    EntryMember.allCases.map { member in
      Shape.Member(
        member.name.description, shape(of: member, others: others),
        isRequired: [.id, .day, .at].contains(member))
    }
  }

  private static func shape(of member: EntryMember, others: Shape) -> Shape {
    switch member {
    case .id: .id("Tells this entry from every other.")
    case .day: .day("The day it belongs to for the person; it never changes by travelling.")
    case .at: .moment("What the local clock showed when it was written, with its offset.")
    case .moved: .month("Where the entry went; such a record is only the mark it left behind.")
    case .kind: .written(of: Kind.self, "What it is; a note where this is left out.")
    case .about: .list(of: Subject.shape, "Whom it is about.")
    case .tags: .texts("Words of the person's own.")
    case .feelings: .list(of: Feeling.shape(), "What was felt.")
    case .whose: .word(of: Whose.self, "Whose a thing is.")
    case .outcome: .word(of: Outcome.self, "What became of something asked or said.")
    case .isPrivate: .flag("Kept out of every export and report but the full copy.")
    case .sealed: .day("The text is not shown before this day.")
    case .edited: Shape.edited
    case .deleted: Shape.deleted
    case .seen: Shape.seen
    case .readings: .list(of: Reading.shape(), "Answers on scales.")
    case .asked: Asked.shape("The question it answers.")
    case .others: Shape.others(others)
    case .thread:
      .ids("The entries it belongs to: a hurt and what repaired it, a request and its answer.")
    case .text: .text("What was written.")
    }
  }

  private static let live = Shape(
    .object([Shape.Member("moved", Shape(.nothing))], isClosed: false),
    "An entry, or what is left of a deleted one.")

  private static let answered = Shape(
    .object(
      [
        Shape.Member("readings", Shape(.anything), isRequired: true),
        Shape.Member("moved", Shape(.nothing)),
      ], isClosed: false), "An entry with answers.")

  private static let mark = Shape(
    .object(
      EntryMember.allCases.compactMap { member in
        shape(inMark: member).map {
          Shape.Member(member.name.description, $0, isRequired: member == .moved)
        }
      }, isClosed: false), "The mark that a moved entry leaves in its old month.")

  /// What a member may be in a mark; nothing where it may be what it always is.
  private static func shape(inMark member: EntryMember) -> Shape? {
    switch member {
    case .id, .day, .at, .seen, .thread: nil
    case .moved: Shape(.anything)
    case .kind: Shape(.only("\"note\""))
    case .isPrivate: Shape(.only("false"))
    case .text: Shape(.only("\"\""))
    case .about, .tags, .feelings, .readings, .others: Shape(.emptyList)
    case .whose, .outcome, .sealed, .asked, .edited, .deleted: Shape(.nothing)
    }
  }
}
