import EgelCore

/// Everybody has the id their name leads to, and `me` the one that always is.
func id(_ name: String) -> Identifier {
  name == "me" ? Person.me : Fingerprint(of: Array(name.utf8)).asIdentifier
}

func day(_ text: String) -> Day { Day(text) ?? .earliest }

func date(_ text: String) -> PartialDate { PartialDate(text) ?? .year(1) }

func clock(_ seconds: Int64) -> Moment? { Moment(instant: seconds, offset: 3600) }

func person(_ name: String, _ form: Form? = nil, _ change: (inout Person) -> Void = { _ in })
  -> Person
{
  var person = Person(id: id(name), name: name)
  person.forms = form.map { [DatedForm($0)] } ?? []
  change(&person)
  return person
}

/// A tie between people whose names are given with spaces between them.
func tie(
  _ names: String, _ labels: Label..., home: Home? = nil, shares: [Share] = [],
  state: Relationship.State = .steady, began: String? = nil, ended: String? = nil,
  stances: [String: Form] = [:], _ change: (inout Relationship) -> Void = { _ in }
) -> Relationship {
  let parties = names.split(separator: " ").map { id(String($0)) }
  var tie = Relationship(id: id("\(names) \(labels.map(\.word))"), parties: parties)
  tie.chapters = [.init(labels: labels, shares: shares, home: home, state: state)]
  tie.began = began.map(date)
  tie.ended = ended.map(date)
  tie.stances = stances.sorted { $0.key < $1.key }.map { .init(id($0.key), DatedForm($0.value)) }
  change(&tie)
  return tie
}

func agreement(
  _ names: String, _ dimension: String, exclusive: Bool? = nil,
  status: Agreement.Status = .agreed, _ change: (inout Agreement) -> Void = { _ in }
) -> Agreement {
  let parties = names.split(separator: " ").map { id(String($0)) }
  var agreement = Agreement(
    id: id("\(names) about \(dimension)"), parties: parties, dimension: dimension, text: "So.")
  agreement.isExclusive = exclusive
  agreement.status = status
  change(&agreement)
  return agreement
}
