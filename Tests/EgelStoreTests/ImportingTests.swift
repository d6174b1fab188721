import EgelCore
import EgelStore
import Testing

/// Entries taken over in bulk.
@Suite struct ImportingTests {
  @Test func linesStandInOrderAmongThoseThatAreThere() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    let entries = [28, 3, 1, 2, 15, 9].map { day in
      let text = day < 10 ? "0\(day)" : "\(day)"
      return Sample.entry(UInt64(100 + day), "2026-11-\(text)T10:00:00+01:00", "day \(day)")
    }
    _ = try ground.journal.changing { try $0.bringIn(entries + [Sample.september]) }
    let findings = try Doctor(ground.journal).look()
    #expect(findings.map(\.path) == [])
    let ids = try ground.journal.reading { reader in
      try reader.entries(of: Sample.month).views.map { ($0.day, $0.id) }
    }
    #expect(ids.count == 9)
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0.0 <= $1.0 })
  }

  @Test func whatIsHereAsItIsOrAsAnEarlierVersionIsKnown() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    let before = ground.contents
    let outcome = try ground.journal.changing { writer in
      try writer.bringIn([Sample.october, Sample.november, Sample.edited, Sample.deleted])
    }.value
    #expect(outcome.known == 4)
    #expect(outcome.added + outcome.changed == 0)
    #expect(ground.contents == before)
  }

  @Test func aLaterVersionTakesThePlaceOfTheEarlier() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    var later = Sample.november
    later.text = "later"
    later.history = Lineage(Sample.november).next(edited: Moment("2026-11-20T10:00:00+01:00"))
    let outcome = try ground.journal.changing { try $0.bringIn([later], .fail) }.value
    #expect(outcome.changed == 1)
    #expect(outcome.conflicts.isEmpty)
    #expect(try JournalContents(of: ground.journal).trash.joined().contains("November"))
  }

  @Test(arguments: ConflictRule.allCases)
  func otherContentIsARuleAway(_ rule: ConflictRule) throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    var other = Sample.november
    other.text = "from elsewhere"
    let outcome = try ground.journal.changing { writer in
      try writer.bringIn([other, Sample.september], rule)
    }.value
    let text = try JournalContents(of: ground.journal).months["2026-11"] ?? ""
    #expect(text.contains("from elsewhere") == (rule == .replace))
    #expect(outcome.kept == (rule == .keep ? 1 : 0))
    #expect(outcome.conflicts.count == (rule == .fail ? 1 : 0))
    #expect(outcome.added == (rule == .fail ? 0 : 1))
  }

  @Test func aPlanChangesNothing() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    let before = ground.contents
    let outcome = try ground.journal.planning { try $0.bringIn([Sample.september]) }
    #expect(outcome.added == 1)
    #expect(ground.contents == before)
  }
}
