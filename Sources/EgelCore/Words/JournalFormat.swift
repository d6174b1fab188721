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

extension Written<Kind> {
  /// The lowest form of a journal that an entry of this kind can stand in.
  fileprivate var format: Int {
    Kind.newer.contains(self) ? JournalFormat.words : JournalFormat.first
  }
}

extension Kind {
  /// Those that version 0.1.0 refuses, found once: every entry of an import is asked.
  fileprivate static let newer = allCases.map { Written($0) }.filter(\.isNewer)
}

extension Entry {
  /// The lowest form of a journal that this can stand in.
  package var format: Int { writtenKind.format }
}

extension EntryView {
  /// The same of one that is written as this program writes: it has no others beside it.
  package var format: Int { writtenKind.format }
}

extension EntryLine {
  package var format: Int {
    switch self {
    case .entry(let lineage): lineage.others.reduce(lineage.shown.format) { max($0, $1.format) }
    case .moved: JournalFormat.first
    }
  }
}

extension IncomingEntries {
  /// The lowest form of a journal that all of them can stand in.
  package var format: Int {
    entries.reduce(JournalFormat.first) { max($0, $1.format) }
  }
}
