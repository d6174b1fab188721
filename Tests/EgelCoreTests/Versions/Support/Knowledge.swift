import EgelJSON

@testable import EgelCore

/// All that stands anywhere of each entry, in one copy or in several.
struct Knowledge {
  private(set) var found: [Identifier: [EntryHistory.Found]] = [:]

  init(_ copy: Copy) throws(JSONError) {
    for (month, bytes) in copy.files {
      for line in try Copy.lines(in: bytes) { found[line.id, default: []].append((month, line)) }
    }
  }

  /// Everything in its place, as if all the copies lay in one folder.
  init(joining parts: Knowledge...) {
    self.init(joining: parts)
  }

  init(joining parts: [Knowledge]) {
    for part in parts { found.merge(part.found) { $0 + $1 } }
    found = Dictionary(
      uniqueKeysWithValues: found.map { ($0, EntryHistory(of: $0, $1).lines) })
  }

  /// What the versions are called that no other has seen.
  var live: Set<Fingerprint> {
    let lineages = found.compactMap { EntryHistory(of: $0, $1).lineage }
    return lineages.map { EntryLine.entry($0) }.fingerprints
  }
}

extension Knowledge: Equatable {
  static func == (one: Knowledge, other: Knowledge) -> Bool {
    one.found.count == other.found.count
      && one.found.allSatisfy { id, lines in
        other.found[id].map { lines.elementsEqual($0, by: ==) } ?? false
      }
  }
}
