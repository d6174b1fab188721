package import EgelJSON

/// Entries that came from elsewhere, on their way into the files of their months.
///
/// Nothing is encoded before its month is written, and of a record in JSON nothing is kept until then but where it
/// lies: a million of them take little more memory than their file.
package struct IncomingEntries: Sendable {
  package private(set) var entries: [IncomingEntry]
  private let sources: [[UInt8]]

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
    case .told(let range, let source): told(range, source, entry.place).bytes()
    case .value(let line): line.bytes
    }
  }

  /// Whether the line will be these bytes.
  package func isSame(_ entry: IncomingEntry, as range: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch entry.content {
    case .line(let own, let source):
      own.count == range.count && sources[source][own].elementsEqual(bytes[range])
    case .told(let own, let source):
      told(own, source, entry.place).bytes().elementsEqual(bytes[range])
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
    case .told(let range, let source): .entry(Lineage(told(range, source, entry.place)))
    case .value(let line): line
    }
  }

  /// What a script wrote, as a value.
  private func told(_ range: Range<Int>, _ source: Int, _ place: LinePlace) -> Entry {
    read(range, source, place) { draft, _ in draft.content }
  }

  /// Adds what a script wrote to a listing. A text that is spelled as it will be is copied as it stands.
  private func add(
    _ range: Range<Int>, _ source: Int, _ place: LinePlace, to listing: inout RecordListing
  ) {
    read(range, source, place, wantsText: false) { draft, reader in
      guard let text = draft.textPlace else { return listing.add(draft.content) }
      if reader.isAsWritten(text) {
        listing.add(draft.content, text: sources[source][text.start - 1...text.end])
      } else {
        draft.content.text = reader.makeString(text)
        listing.add(draft.content)
      }
    }
  }

  /// Reads a record once more, as it was read when it was found to be right.
  private func read<Value>(
    _ range: Range<Int>, _ source: Int, _ place: LinePlace, wantsText: Bool = true,
    _ take: (inout EntryDraft, inout JSONReader) -> Value
  ) -> Value {
    do throws(JSONError) {
      return try JSONReader.read(sources[source], range: range) { (reader) throws(JSONError) in
        var draft = try EntryDraft(&reader, .loose, wantsText: wantsText)
        (draft.content.id, draft.content.day, draft.content.at) = (place.id, place.day, place.at)
        return take(&draft, &reader)
      }
    } catch {
      // To go on without it would lose it; nothing is in the journal yet.
      preconditionFailure("a record of an import cannot be read a second time: \(error)")
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
    let lines = table.lines.reduce(0) { $0 + $1.bytes.count + 2 }
    var listing = RecordListing(reserving: range.reduce(lines) { $0 + entries[$1].content.length })
    var others = table.lines[...]
    for number in range {
      while let other = others.first, other.place < entries[number].place {
        listing.add(other.bytes[...])
        others = others.dropFirst()
      }
      switch entries[number].content {
      case .line(let range, let source): listing.add(sources[source][range])
      case .told(let range, let source): add(range, source, entries[number].place, to: &listing)
      case .value(.entry(let lineage)): listing.add(lineage.shown, others: lineage.others)
      case .value(.moved(let mark)): listing.add(mark.bytes[...])
      }
    }
    for other in others { listing.add(other.bytes[...]) }
    return listing.bytes()
  }
}

extension IncomingEntry.Content {
  /// About how many bytes its line will have: what a script leaves out is an id and a day.
  fileprivate var length: Int {
    switch self {
    case .line(let range, _): range.count + 2
    case .told(let range, _): range.count + 64
    case .value: 256
    }
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
