/// The form in which a journal is written, as `journal.json` says it.
///
/// It is raised by the first write that an older program could not read, and by nothing else. Version 0.1.0 refuses
/// a whole file for one word that it does not know in the place of a kind, a status, a state or any other
/// `StoredWord`; it reads and keeps every scale, every answer that is a word, and every member that it does not know.
package enum JournalFormat {
  /// What version 0.1.0 reads.
  package static let first = 1
  /// Records may have words that were stored otherwise by 0.1.0.
  package static let words = 2
  /// The highest that this program reads.
  package static let known = words
}

extension Entry {
  /// The lowest form of a journal that this can stand in.
  package var format: Int { writtenKind.isNewer ? JournalFormat.words : JournalFormat.first }
}

extension EntryLine {
  package var format: Int {
    switch self {
    case .entry(let lineage): lineage.versions.map(\.format).max() ?? JournalFormat.first
    case .moved: JournalFormat.first
    }
  }
}

extension IncomingEntries {
  /// The lowest form of a journal that all of them can stand in.
  package var format: Int {
    // No string is made of what lies in its source; in a text its quotation marks would have escapes before them.
    let newer = Kind.allCases.filter { Written($0).isNewer }
      .map { ByteFinder(needle: Array("\"kind\":\"\($0.rawValue)\"".utf8)) }
    let isNewer = entries.contains { entry in
      switch entry.content {
      case .value(let line): line.format > JournalFormat.first
      case .line(let range, let source):
        newer.contains { $0.first(in: sources[source], range) != nil }
      }
    }
    return isNewer ? JournalFormat.words : JournalFormat.first
  }
}
