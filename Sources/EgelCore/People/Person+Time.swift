extension Person {
  /// The person's own form on a day, if one had begun.
  public func form(on day: Day) -> DatedForm? {
    forms.latest(by: day) { $0.since?.earliest }
  }

  /// Whether the person was dead on a day; a death on an unknown day counts on every day.
  public func isDead(on day: Day) -> Bool {
    death.map { $0.on?.hasEnded(by: day) ?? true } ?? false
  }

  /// Whether the person may have been dead on a day.
  public func mayBeDead(on day: Day) -> Bool {
    death.map { $0.on?.mayHaveEnded(by: day) ?? true } ?? false
  }
}

extension Array {
  /// The last to begin of those that had begun by a day; of several on one day the last in the list.
  func latest(by day: Day, _ start: (Element) -> Day?) -> Element? {
    latestPlace(by: day, start).map { self[$0] }
  }

  /// Where in the list it stands.
  func latestPlace(by day: Day, _ start: (Element) -> Day?) -> Int? {
    var found: (place: Int, start: Day)?
    for place in indices {
      let start = start(self[place]) ?? .earliest
      guard start <= day else { continue }
      if let found, start < found.start { continue }
      found = (place, start)
    }
    return found?.place
  }
}
