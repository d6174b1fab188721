import EgelCore
import EgelStore
import Testing

/// An import over several months: whole or not there, whatever fails and whenever the program is killed.
@Suite struct ImportFaultTests {
  static let scenes = [
    StagedChange("an import into a new journal", from: Contents()) { try $0.bringIn(Self.years) },
    StagedChange("an import beside what is there") { try $0.bringIn(Self.years) },
    StagedChange("an import that replaces") { writer in
      var other = Sample.november
      other.text = "November, from elsewhere"
      try writer.bringIn([other, Sample.september, Sample.deleted])
    },
  ]

  private static let years = [
    Sample.entry(11, "2024-01-01T09:00:00+01:00", "two years ago"),
    Sample.entry(12, "2025-05-05T09:00:00+02:00", "last year"),
    Sample.entry(13, "2026-11-09T09:00:00+01:00", "this month"),
  ]

  @Test(arguments: scenes, Fault.failing)
  func anImportIsWholeOrNotThere(_ scene: StagedChange, _ fault: Fault) throws {
    let trial = try ChangeTrial(scene)
    #expect(trial.old != trial.new)
    try trial.run(fault) { run in
      let found = try trial.outcome(on: run.ground)
      let told: Comment = "\(fault) at call \(run.place): \(String(describing: run.failure))"
      if run.failure == nil {
        #expect(found == trial.new, told)
      } else {
        #expect(found == trial.old || found == trial.new, told)
      }
    }
  }

  /// So many months are written on all cores.
  static let many = StagedChange("an import of many months", from: Contents()) { writer in
    let entries = (0..<26).map { month in
      let date = "\(2020 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-10"
      return Sample.entry(UInt64(50 + month), "\(date)T09:00:00+01:00", "\(month)")
    }
    try writer.bringIn(entries)
  }

  @Test(arguments: Fault.failing)
  func anImportOfManyMonthsIsWholeOrNotThere(_ fault: Fault) throws {
    let trial = try ChangeTrial(Self.many)
    try trial.run(fault) { run in
      let found = try trial.outcome(on: run.ground)
      let told: Comment = "\(fault) at call \(run.place): \(String(describing: run.failure))"
      #expect(found == trial.new || run.failure != nil && found == trial.old, told)
      #expect(found.next.leftovers == [], told)
    }
  }

  @Test(arguments: scenes)
  func runningItAgainCompletesIt(_ scene: StagedChange) throws {
    let trial = try ChangeTrial(scene)
    try trial.run(.kill) { run in
      try scene.change(run.ground.journal)
      let found = try trial.outcome(on: run.ground)
      #expect(found.picture.months == trial.new.picture.months, "killed at call \(run.place)")
    }
  }
}

extension JournalWriter {
  /// Puts entries in as an import does.
  @discardableResult
  mutating func bringIn(
    _ entries: [Entry], _ rule: ConflictRule = .replace
  ) throws -> ImportOutcome {
    let incoming = entries.enumerated().map { number, entry in
      IncomingEntry(.entry(Lineage(entry)), record: number + 1, unsaid: EntryMembers())
    }
    return try take(IncomingEntries(incoming), onConflict: rule)
  }
}
