extension Web {
  /// The connected parts of the web of current partners, by the first id in each.
  public var circles: [Circle] {
    var found: Set<Identifier> = []
    var circles: [Circle] = []
    for person in partnerPairs.people where !found.contains(person) {
      let people = reach(of: person)
      found.formUnion(people)
      circles.append(Circle(people.sorted(), partnerPairs))
    }
    return circles
  }

  /// The circle somebody is in, if they have a partner.
  public func circle(of person: Identifier) -> Circle? {
    let people = reach(of: person)
    return people.count > 1 ? Circle(people.sorted(), partnerPairs) : nil
  }

  private func reach(of person: Identifier) -> Set<Identifier> {
    var reached: Set<Identifier> = [person]
    var ahead = [person]
    while let next = ahead.popLast() {
      for partner in partnerPairs[next] where reached.insert(partner).inserted {
        ahead.append(partner)
      }
    }
    return reached
  }
}
