import EgelCore
import EgelStore
import Testing

/// A journal as it stands before a change, and the change.
struct StagedChange: Sendable, CustomTestStringConvertible {
  let name: String
  let before: Contents
  let change: @Sendable (Journal) throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, from before: Contents = StagedChange.written,
    _ change: @escaping @Sendable (inout JournalWriter) throws -> Void
  ) {
    self.name = name
    self.before = before
    self.change = { journal in
      _ = try journal.changing { try change(&$0) }
    }
  }

  static let all: [StagedChange] = [
    StagedChange("a new journal", from: Contents()) { try $0.add(Sample.november) },
    StagedChange("a month that is there") { try $0.add(Sample.another) },
    StagedChange("a new month") { try $0.add(Sample.september) },
    StagedChange("an edit") { try $0.change(Sample.october) { $0.text = "changed" } },
    StagedChange("an edit into another month") { writer in
      try writer.change(Sample.october) { $0.day = Sample.september.day }
    },
    StagedChange("a deletion") {
      try $0.delete(Sample.november.id, foundIn: Sample.month, forGood: false)
    },
    StagedChange("a deletion for good") { writer in
      try writer.delete(Sample.edited.id, foundIn: Sample.month, forGood: true)
    },
    StagedChange("a deletion undone") { try $0.restoreLast(of: Sample.deleted) },
    StagedChange("an earlier version brought back") { try $0.restoreLast(of: Sample.edited) },
    StagedChange("emptying the trash") { _ = try $0.emptyTrash() },
    StagedChange("a setting") { $0.settings.language = .dutch },
    StagedChange("folding in a conflict copy", from: written.with(Sample.copyName, Sample.copy)) {
      _ in
    },
    StagedChange(
      "an entry while a copy is folded in", from: written.with(Sample.copyName, Sample.copy)
    ) {
      try $0.add(Sample.another)
    },
  ]

  static let ofSeveralFiles = all.filter { scene in
    [
      "an edit into another month", "a deletion for good", "folding in a conflict copy",
    ].contains(scene.name)
  }

  /// A journal with two months, an entry edited twice and one deleted.
  static let written: Contents = {
    do {
      let ground = try JournalPlace(inMemory: Contents())
      for entry in [Sample.october, Sample.november, Sample.edited, Sample.deleted] {
        _ = try ground.journal.changing { try $0.add(entry) }
      }
      for text in ["edited once", "edited twice"] {
        _ = try ground.journal.changing { writer in
          try writer.change(Sample.edited) { $0.text = text }
        }
      }
      _ = try ground.journal.changing { writer in
        try writer.delete(Sample.deleted.id, foundIn: Sample.month, forGood: false)
      }
      return ground.contents
    } catch {
      Issue.record(error)
      return Contents()
    }
  }()
}

extension JournalWriter {
  /// Puts a changed version in an entry's place, as `egel edit` does.
  mutating func change(_ entry: Entry, _ body: (inout Entry) -> Void) throws {
    let month = entry.day.month
    guard let lineage = try lineage(of: entry.id, in: month) else { return }
    var version = lineage.shown
    body(&version)
    version.history = lineage.next(edited: now)
    _ = try replace(version, foundIn: month, why: .edited)
  }

  /// Brings back what lies last in the trash, as `egel restore` does.
  mutating func restoreLast(of entry: Entry) throws {
    let month = entry.day.month
    guard let lineage = try lineage(of: entry.id, in: month),
      let last = try trashed(entry.id).last
    else { return }
    _ = try restore(last, inPlaceOf: lineage, foundIn: month)
  }
}
