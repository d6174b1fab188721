/// All records of one kind, sorted by id, joined from every file that holds some of them.
///
/// A line that is not changed keeps its own bytes: what another program wrote stays as it wrote it.
package struct RecordTable<Kept: TableRecord>: Sendable {
  package typealias Line = RecordFile<Kept>.Line

  package private(set) var lines: [Line]

  package init() {
    lines = []
  }

  // Most files are small, and nearly every command opens three: key paths and zipped sequences of a
  // type known only at run time cost more than reading the records did.

  /// Joins files: where a record stands more than once, by the rule of versions.
  package init(joining files: [RecordFile<Kept>]) {
    var found: [Line] = []
    for file in files {
      for line in file.lines { found.append(line) }
    }
    self.init(found)
  }

  private init(_ found: [Line]) {
    if Self.isInOrder(found) {
      lines = found
      return
    }
    lines = Dictionary(grouping: found, by: \.id).values.compactMap { Self.joined($0) }
      .sorted { $0.id < $1.id }
  }

  private static func isInOrder(_ lines: [Line]) -> Bool {
    var place = 1
    while place < lines.count {
      guard lines[place - 1].id < lines[place].id else { return false }
      place += 1
    }
    return true
  }

  /// The records as they are shown, without those that were deleted.
  package var records: [Kept] {
    var shown: [Kept] = []
    for line in lines where line.lineage.shown.history.deleted == nil {
      shown.append(line.lineage.shown)
    }
    return shown
  }

  /// The versions of a record, also of one that was deleted.
  package subscript(id: Identifier) -> Lineage<Kept>? {
    let place = place(of: id)
    return isLine(place, of: id) ? lines[place].lineage : nil
  }

  /// Puts a version in the place of those it has seen, and beside the rest.
  /// Returns the versions with content that went, which belong in the trash.
  package mutating func put(_ version: Kept) -> [Kept] {
    let place = place(of: version.id)
    guard isLine(place, of: version.id) else {
      lines.insert(Line(Lineage(version)), at: place)
      return []
    }
    let before = lines[place].lineage
    let after = before.joined(with: Lineage(version))
    if after != before { lines[place] = Line(after) }
    return before.versions.filter { $0.history.deleted == nil && !after.versions.contains($0) }
  }

  /// Changes a record into a new version, which replaces all there are.
  /// Returns the versions that went; nothing happens where the record is not there.
  package mutating func change(
    _ id: Identifier, at moment: Moment, _ body: (inout Kept) -> Void
  ) -> [Kept] {
    guard let lineage = self[id] else { return [] }
    var next = lineage.shown
    body(&next)
    guard next != lineage.shown || !lineage.isSettled else { return [] }
    next.history = lineage.next(edited: moment)
    return put(next)
  }

  /// Takes a record's content away and leaves only the mark that it was deleted.
  /// Returns the versions that went.
  package mutating func delete(_ id: Identifier, at moment: Moment) -> [Kept] {
    guard let lineage = self[id], lineage.shown.history.deleted == nil else { return [] }
    var stub = Kept(blank: id)
    stub.history = lineage.next(edited: nil, deleted: moment)
    return put(stub)
  }

  /// Everything in either.
  package func joined(with other: RecordTable) -> RecordTable {
    RecordTable(lines + other.lines)
  }

  /// The file's bytes: an array, one record on each line.
  package var bytes: [UInt8] { RecordLines.bytes(lines.map(\.bytes)) }

  private static func joined(_ found: [Line]) -> Line? {
    guard let first = found.first else { return nil }
    if found.allSatisfy({ $0.bytes == first.bytes }) { return first }
    return Lineage(joining: found.flatMap(\.lineage.versions)).map { Line($0) } ?? first
  }

  private func isLine(_ place: Int, of id: Identifier) -> Bool {
    place < lines.count && lines[place].id == id
  }

  /// Where the record stands, or would.
  private func place(of id: Identifier) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
