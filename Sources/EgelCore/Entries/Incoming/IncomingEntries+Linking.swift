package import EgelJSON

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

  /// The same entries with names in the place of people of whom nothing else is known, and how many have
  /// each name.
  package func named(
    _ names: [Identifier: String]
  ) throws(JSONError) -> (entries: IncomingEntries, counts: [String: Int]) {
    var made: [UInt8] = []
    var named: [(line: IncomingLine, range: Range<Int>?)] = []
    var counts: [String: Int] = [:]
    for line in lines {
      guard case .entry(let lineage) = try value(of: line) else {
        named.append((line, nil))
        continue
      }
      let used = Set(lineage.shown.subjects.compactMap { $0.named(names).isName ? $0 : nil })
      for case .person(let id) in used { if let name = names[id] { counts[name, default: 0] += 1 } }
      let versions = lineage.versions.map { $0.named(names) }
      guard versions != lineage.versions, let shown = versions.first else {
        named.append((line, nil))
        continue
      }
      let start = made.count
      made += shown.bytes(others: Array(versions.dropFirst()))
      named.append((line, start..<made.count))
    }
    return (replacing(named, with: made), counts)
  }

  /// The line anew, where it has one of the names.
  private func bytes(
    of line: IncomingLine, linkedTo people: [String: Identifier]
  ) throws(JSONError) -> [UInt8]? {
    guard case .entry(let lineage) = try value(of: line), lineage.isSettled else { return nil }
    var entry = lineage.shown
    entry.link { $0.linked(people) }
    return entry == lineage.shown ? nil : entry.bytes()
  }
}

extension Entry {
  fileprivate func named(_ names: [Identifier: String]) -> Entry {
    var entry = self
    entry.about = about.map { $0.named(names) }
    for place in readings.indices {
      entry.readings[place].about = readings[place].about?.named(names)
    }
    return entry
  }
}

extension Subject {
  fileprivate var isName: Bool {
    if case .name = self { true } else { false }
  }

  fileprivate func named(_ names: [Identifier: String]) -> Subject {
    guard case .person(let id) = self, let name = names[id] else { return self }
    return .name(name)
  }

  fileprivate func linked(_ people: [String: Identifier]) -> Subject {
    guard case .name(let name) = self, let id = people[name] else { return self }
    return .person(id)
  }
}
