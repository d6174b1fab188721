package import EgelJSON

/// Entries that came from elsewhere, on their way into the files of their months.
///
/// Nothing is encoded before its month is written: a million entries in the journal's own form take little more
/// memory than their file.
package struct IncomingEntries: Sendable {
  package private(set) var entries: [IncomingEntry]
  let sources: [[UInt8]]

  package init(_ entries: [IncomingEntry] = [], from sources: [[UInt8]] = []) {
    self.entries = entries
    self.sources = sources
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Whether an id stands more than once.
  package var hasRepeatedIDs: Bool {
    !entries.indices.map { Int(truncatingIfNeeded: entries[$0].id.number) }.areAllOnce
  }

  /// These and others, as one.
  package func joined(with other: IncomingEntries) -> IncomingEntries {
    if entries.isEmpty { return other }
    if other.entries.isEmpty { return self }
    return IncomingEntries(
      entries + other.entries.map { $0.behind(sources.count) }, from: sources + other.sources)
  }

  /// The line as it will stand in a file, without a line end.
  package func bytes(of entry: IncomingEntry) -> [UInt8] {
    switch entry.content {
    case .line(let range, let source): Array(sources[source][range])
    case .value(let line): line.bytes
    }
  }

  /// Whether the line will be these bytes.
  package func isSame(_ entry: IncomingEntry, as range: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch entry.content {
    case .line(let own, let source):
      own.count == range.count && sources[source][own].elementsEqual(bytes[range])
    case .value(let line): line.bytes.elementsEqual(bytes[range])
    }
  }

  /// What a line is, which was read before and so can be.
  package func value(of entry: IncomingEntry) throws(JSONError) -> EntryLine {
    switch entry.content {
    case .line(let range, let source):
      try JSONReader.read(sources[source], range: range) { (r) throws(JSONError) in
        try EntryLine(&r)
      }
    case .value(let line): line
    }
  }

  /// Only those that are wanted, by their place.
  package func filter(_ isWanted: (Int) -> Bool) -> IncomingEntries {
    IncomingEntries(entries.indices.filter(isWanted).map { entries[$0] }, from: sources)
  }

  /// Puts them in the order in which they will stand.
  package mutating func sort() {
    // By their places: to take an entry out of the list counts its references, which takes longer than to compare.
    let isSorted = entries.indices.dropFirst().allSatisfy {
      entries[$0 - 1].place < entries[$0].place
    }
    if !isSorted { entries.sort { $0.place < $1.place } }
  }

  /// The parts of the sorted entries that belong to each month, in order.
  package var months: [(month: Month, entries: Range<Int>)] {
    var months: [(month: Month, entries: Range<Int>)] = []
    var start = 0
    while start < entries.count {
      let month = entries[start].day.month
      let last = month.last
      let end = entries.indices[start...].first { entries[$0].day > last } ?? entries.count
      months.append((month, start..<end))
      start = end
    }
    return months
  }

  /// A month's file: some of the sorted entries, and the lines that stand there already.
  package func file(_ range: Range<Int>, besides table: MonthTable) -> [UInt8] {
    var listing = RecordListing(about: range.count + table.lines.count)
    var others = table.lines[...]
    for number in range {
      while let other = others.first, other.place < entries[number].place {
        listing.add(other.bytes[...])
        others = others.dropFirst()
      }
      switch entries[number].content {
      case .line(let range, let source): listing.add(sources[source][range])
      case .value(.entry(let lineage)): listing.add(lineage.shown, others: lineage.others)
      case .value(.moved(let mark)): listing.add(mark.bytes[...])
      }
    }
    for other in others { listing.add(other.bytes[...]) }
    return listing.bytes()
  }
}

// Names and people.

extension IncomingEntries {
  /// The same entries with these people in the place of their names.
  package func linked(_ people: [String: Identifier]) throws(JSONError) -> IncomingEntries {
    guard !people.isEmpty else { return self }
    var linked = self
    for (place, entry) in entries.enumerated() {
      guard case .entry(let lineage) = try value(of: entry), lineage.isSettled else { continue }
      var version = lineage.shown
      version.link { $0.linked(people) }
      if version != lineage.shown { linked.entries[place] = entry.with(.entry(Lineage(version))) }
    }
    return linked
  }

  /// The same entries with names in the place of people of whom nothing else is known, and how many have
  /// each name.
  package func named(
    _ names: [Identifier: String]
  ) throws(JSONError) -> (entries: IncomingEntries, counts: [String: Int]) {
    var named = self
    var counts: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      guard case .entry(let lineage) = try value(of: entry) else { continue }
      for case .person(let id) in Set(lineage.shown.subjects) {
        if let name = names[id] { counts[name, default: 0] += 1 }
      }
      let versions = lineage.versions.map { $0.named(names) }
      guard versions != lineage.versions, let joined = Lineage(joining: versions) else { continue }
      named.entries[place] = entry.with(.entry(joined))
    }
    return (named, counts)
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
  fileprivate func named(_ names: [Identifier: String]) -> Subject {
    guard case .person(let id) = self, let name = names[id] else { return self }
    return .name(name)
  }

  fileprivate func linked(_ people: [String: Identifier]) -> Subject {
    guard case .name(let name) = self, let id = people[name] else { return self }
    return .person(id)
  }
}
