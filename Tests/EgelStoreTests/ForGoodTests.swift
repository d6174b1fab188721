import EgelCore
import EgelPlatform
import EgelStore
import Testing

/// What is deleted for good is nowhere in the journal's folder.
@Suite struct ForGoodTests {
  private static let copied = StagedChange.written.with(Sample.copyName, Sample.copy)

  @Test(
    arguments: [Sample.october, Sample.november, Sample.edited, Sample.deleted], [false, true])
  func nothingOfItIsLeft(_ entry: Entry, _ isFolded: Bool) throws {
    let ground = try JournalPlace(inMemory: Self.copied)
    if isFolded { _ = try ground.journal.changing { _ in } }
    _ = try ground.journal.changing { writer in
      try writer.delete(entry.id, foundIn: entry.day.month, forGood: true)
    }
    for (name, bytes) in ground.contents.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(separator: "\n") where line.contains(entry.id.description) {
        #expect(!line.contains("text"), "\(name): \(line)")
      }
    }
  }

  /// Each of them wants the copy in the trash removed, which holds both: the second removal failed, and what
  /// was said to be gone stayed until the next write.
  @Test func severalAtOnceAreGoneAtOnce() throws {
    let ground = try JournalPlace(inMemory: Self.copied)
    _ = try ground.journal.changing { _ in }
    let changed = try ground.journal.changing { writer in
      for entry in [Sample.november, Sample.october] {
        try writer.delete(entry.id, foundIn: entry.day.month, forGood: true)
      }
    }
    #expect(changed.leftOver == nil)
    #expect(ground.contents.leftovers == [])
    #expect(ground.contents.files.keys.filter { $0.contains("sync-conflict") } == [])
  }

  /// Another program, or the person, may have taken the file away by then.
  @Test func aFileThatIsGoneAlreadyCountsAsRemoved() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    var files = ground.files
    files.remove = { [files] (place) throws(SystemFailure) in
      try files.remove(place)
      if place.path.contains("/trash/") { try files.remove(place) }
    }
    let changed = try ground.journal(with: files).changing { try $0.emptyTrash() }
    #expect(changed.leftOver == nil)
    #expect(ground.contents.files.keys.filter { $0.hasPrefix("trash/") } == [])
  }

  @Test func emptyingTheTrashLeavesNoCopyThatCameJustBefore() throws {
    let ground = try JournalPlace(inMemory: Self.copied)
    _ = try ground.journal.changing { _ = try $0.emptyTrash() }
    #expect(ground.contents.files.keys.filter { $0.hasPrefix("trash/") } == [])
    #expect(try JournalContents(of: ground.journal).months.values.joined().contains("only here"))
  }

  @Test func whatElseWasInACopyStays() throws {
    let ground = try JournalPlace(inMemory: Self.copied)
    _ = try ground.journal.changing { writer in
      try writer.delete(Sample.november.id, foundIn: Sample.month, forGood: true)
    }
    let picture = try JournalContents(of: ground.journal)
    let texts = picture.months.values.joined()
    #expect(texts.contains("only here") && texts.contains("August"))
    #expect(picture.trashedFiles == [])
  }
}
