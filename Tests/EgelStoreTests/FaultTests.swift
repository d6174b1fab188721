import EgelStore
import Testing

/// Every call of every kind of change made to fail in turn, and the program killed before each.
@Suite struct FaultTests {
  @Test(arguments: StagedChange.all, Fault.failing)
  func aChangeIsWholeOrNotThere(_ scene: StagedChange, _ fault: Fault) throws {
    let trial = try ChangeTrial.of(scene)
    try trial.run(fault) { run in
      try check(run, of: trial, after: fault)
    }
  }

  @Test(arguments: StagedChange.ofSeveralFiles, Fault.double)
  func aProgramKilledWhileTidyingLeavesFilesWhole(_ scene: StagedChange, _ fault: Fault) throws {
    let trial = try ChangeTrial.of(scene)
    try trial.run(fault) { run in
      try check(run, of: trial, after: fault)
    }
  }

  @Test(arguments: StagedChange.all)
  func aKilledProgramLeavesRealFilesWhole(_ scene: StagedChange) throws {
    let trial = try ChangeTrial.of(scene)
    try trial.run(.kill, onRealDisk: true) { run in
      try check(run, of: trial, after: .kill)
    }
  }

  @Test(arguments: StagedChange.all, Fault.harmless)
  func interruptionsAndShortWritesDoNoHarm(_ scene: StagedChange, _ fault: Fault) throws {
    let trial = try ChangeTrial.of(scene)
    try trial.run(fault) { run in
      #expect(run.failure == nil, "\(fault) at call \(run.place)")
      let found = try trial.outcome(on: run.ground)
      #expect(found == trial.new, "\(fault) at call \(run.place)")
    }
  }

  private func check(_ run: ChangeTrial.Run, of trial: ChangeTrial, after fault: Fault) throws {
    let told: Comment =
      "\(fault) at call \(run.place), which said \(String(describing: run.failure))"
    if run.isRefused && fault == .once {
      #expect(run.ground.contents.leftovers == [], told)
    }
    let found = try trial.outcome(on: run.ground)
    if run.failure == nil {
      #expect(found == trial.new, "said to be saved: \(told)")
    } else if run.isRefused && !fault.isKill {
      #expect(found == trial.old, "said not to be saved: \(told)")
    } else {
      #expect(found == trial.old || found == trial.new, told)
    }
    // What could be tidied was, and the trash got nothing but what was to be saved.
    if fault == .once || run.failure == nil { #expect(found.leftBehind == [], told) }
    for bytes in found.leftBehind {
      #expect(trial.new.next.files.values.contains { $0.starts(with: bytes) }, told)
    }
    #expect(found.next.leftovers == [], told)
    #expect(found.next.openToOthers == [], told)
  }
}
