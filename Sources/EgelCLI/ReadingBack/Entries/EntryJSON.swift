internal import EgelCore
internal import EgelJSON

/// Entries as a program reads them: the members of the file, the name beside each id, and a sealed
/// text left out until its day.
struct EntryJSON {
  let today: Day
  let names: PeopleNames

  func list(_ entries: [FoundEntry]) -> [UInt8] {
    RecordLines.bytes(entries.map { bytes(of: $0) })
  }

  func one(_ found: FoundEntry) -> [UInt8] {
    bytes(of: found) + Array("\n".utf8)
  }

  func bytes(of found: FoundEntry) -> [UInt8] {
    shown(found.entry).bytes(others: found.lineage.others.map(shown), naming: names.known)
  }

  private func shown(_ entry: Entry) -> Entry {
    guard entry.isSealed(on: today) else { return entry }
    var hidden = entry
    hidden.text = ""
    return hidden
  }
}

extension TrashedRecord {
  /// As it lies in its file, but for the text of a version that is sealed, or whose entry is by now.
  func shown(on today: Day, sealed: Set<Identifier>) throws -> TrashedRecord {
    guard var entry = try entry(), entry.isSealed(on: today) || sealed.contains(id) else {
      return self
    }
    entry.text = ""
    var shown = self
    shown.record = entry.bytes(others: [])
    return shown
  }
}
