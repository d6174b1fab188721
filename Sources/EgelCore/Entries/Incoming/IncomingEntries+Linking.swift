package import JSON

extension IncomingEntries {
  /// The same entries with these people in the place of their names.
  package func linked(_ people: [String: Identifier]) throws(JSONError) -> IncomingEntries {
    guard !people.isEmpty else { return self }
    var made: [UInt8] = []
    var linked: [(line: IncomingLine, range: Range<Int>?)] = []
    for line in lines {
      guard let bytes = try bytes(of: line, linkedTo: people) else {
        linked.append((line, nil))
        continue
      }
      let start = made.count
      made += bytes
      linked.append((line, start..<made.count))
    }
    return replacing(linked, with: made)
  }

  /// The line anew, where it has one of the names.
  private func bytes(
    of line: IncomingLine, linkedTo people: [String: Identifier]
  ) throws(JSONError) -> [UInt8]? {
    guard case .entry(let lineage) = try value(of: line), lineage.isSettled else { return nil }
    var entry = lineage.shown
    entry.about = entry.about.map { $0.linked(people) }
    entry.readings = entry.readings.map { reading in
      var reading = reading
      reading.about = reading.about?.linked(people)
      return reading
    }
    return entry == lineage.shown ? nil : entry.bytes()
  }
}

extension Subject {
  fileprivate func linked(_ people: [String: Identifier]) -> Subject {
    guard case .name(let name) = self, let id = people[name] else { return self }
    return .person(id)
  }
}
