import EgelCore

/// The pieces of the article about the model.
func tellOfSummer() throws {
  guard let summer = Day("2024-08-01"), let spring = Month("2024-03"), let fall = Day("2024-10-12")
  else { return }

  var community = Community()
  let kim = community.addPartner("Kim", since: .year(2019))
  let sam = community.addPartner("Sam", of: kim.id, since: .month(spring))

  // A form is each party's own, and may differ within one relationship.
  community.people[0].forms = [DatedForm(.monogamous, basis: .choice)]
  community.relationships[1].stances = [
    Relationship.Stance(Person.me, DatedForm(.monogamous)),
    Relationship.Stance(kim.id, DatedForm(.polyamorous, since: .month(spring))),
  ]

  // What came to an end stays known: it gets a chapter of its own.
  community.relationships[2].begin(.day(fall)) { $0.state = .ended }

  // Roles are asked of a day.
  print("in summer:", Web(community, on: summer).metamours(of: Person.me).map(\.person) == [sam.id])
  print("in winter:", Web(community, on: .latest).metamours(of: Person.me).isEmpty)
}
