package import EgelCore

/// Reads the files of other programs, and this one's own.
package enum Importer {
  /// Reads one source after the other; what cannot be read is said, and nothing is changed anywhere.
  package static func read(
    _ sources: [ImportSource], as format: ImportFormat?, _ rules: ImportRules
  ) -> ImportResult {
    var all = ImportResult()
    var first = 1
    for source in sources {
      let result = read(source, as: format, first: first, rules)
      all.join(result)
      first += result.places.reduce(0) { $0 + $1.ranges.count }
    }
    return all
  }

  private static func read(
    _ source: ImportSource, as format: ImportFormat?, first: Int, _ rules: ImportRules
  ) -> ImportResult {
    JSONImport(source: source, kind: format ?? .json, first: first, rules: rules).read()
  }
}

extension ImportResult {
  mutating func join(_ other: ImportResult) {
    entries = entries.joined(with: other.entries)
    people = people.joined(with: other.people)
    relationships = relationships.joined(with: other.relationships)
    agreements = agreements.joined(with: other.agreements)
    settings = settings ?? other.settings
    rejections += other.rejections
    notes.join(other.notes)
    places += other.places
  }
}
