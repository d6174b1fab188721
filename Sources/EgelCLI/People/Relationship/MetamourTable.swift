internal import EgelCore

/// My metamours and through whom, for whoever asks about many people.
struct MetamourTable {
  private var roster: Roster
  private var through: [[Identifier]] = []

  init(in web: Web) {
    let metamours = web.metamours(of: Person.me)
    roster = Roster(capacity: metamours.count)
    through.reserveCapacity(metamours.count)
    for metamour in metamours {
      roster.add(metamour.person)
      through.append(metamour.through)
    }
  }

  func contains(_ person: Identifier) -> Bool { roster[person] != nil }

  /// Through whom somebody is one, if they are.
  subscript(person: Identifier) -> [Identifier]? { roster[person].map { through[$0] } }
}
