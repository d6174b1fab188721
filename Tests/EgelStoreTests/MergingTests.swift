import EgelCore
import EgelStore
import Testing

/// Joining another copy of a journal: by the rule of versions, whichever is joined into which.
@Suite struct MergingTests {
  /// Two copies of one journal, changed apart from each other.
  private static func copies() throws -> (here: JournalPlace, there: JournalPlace) {
    let here = try JournalPlace(inMemory: StagedChange.written)
    let there = try JournalPlace(inMemory: StagedChange.written)
    _ = try here.journal.changing { try $0.add(Sample.another) }
    _ = try there.journal.changing { writer in
      try writer.add(Sample.september)
      try writer.change(Sample.october) { $0.text = "changed there" }
      try writer.delete(Sample.edited.id, foundIn: Sample.month, forGood: false)
      try writer.put(Person(id: Identifier(bits: 77), name: "Kim"))
    }
    _ = try here.journal.changing { writer in
      try writer.change(Sample.november) { $0.text = "changed here" }
    }
    _ = try there.journal.changing { writer in
      try writer.change(Sample.november) { $0.text = "changed there too" }
    }
    return (here, there)
  }

  private static func merge(_ other: JournalPlace, into ground: JournalPlace) throws -> MergeOutcome
  {
    try other.journal.reading { reader in
      try ground.journal.changing { try $0.merge(reader) }.value
    }
  }

  private static func names(_ ground: JournalPlace) throws -> [String] {
    try ground.journal.reading { try $0.community().people.map(\.name) }
  }

  @Test func itSaysWhatCameWhatDifferedAndWhatWasKeptTwice() throws {
    let (here, there) = try Self.copies()
    let outcome = try Self.merge(there, into: here)
    #expect(outcome.came == 2)
    #expect(outcome.changed == 1)
    #expect(outcome.deleted == 1)
    #expect(outcome.keptTwice == [Sample.november.id])
  }

  @Test func bothWaysGiveTheSame() throws {
    let (here, there) = try Self.copies()
    let untouched = there.contents
    _ = try Self.merge(there, into: here)
    #expect(there.contents == untouched)
    let (other, one) = try Self.copies()
    _ = try Self.merge(other, into: one)
    #expect(try JournalContents(of: here.journal).months == JournalContents(of: one.journal).months)
    #expect(try Self.names(here) == Self.names(one))
  }

  @Test func mergingAgainChangesNothing() throws {
    let (here, there) = try Self.copies()
    _ = try Self.merge(there, into: here)
    let before = here.contents
    let again = try Self.merge(there, into: here)
    #expect(here.contents == before)
    #expect(again.came + again.changed + again.deleted + again.keptTwice.count == 0)
  }

  @Test func nothingIsLost() throws {
    let (here, there) = try Self.copies()
    _ = try Self.merge(there, into: here)
    let months = try JournalContents(of: here.journal).months.values.joined()
    for text in ["another", "September", "changed there", "changed here", "changed there too"] {
      #expect(months.contains(text), "\(text)")
    }
    let trash = try JournalContents(of: here.journal).trash.joined()
    for text in ["October", "edited twice"] { #expect(trash.contains(text), "\(text)") }
  }
}
