import EgelStore
import TestSupport
import Testing

/// The power cut before every call of every kind of change, on a disk that forgets what was not
/// synchronised.
@Suite struct PowerCutTests {
  @Test(arguments: StagedChange.all)
  func aChangeIsWholeOrNotThere(_ scene: StagedChange) throws {
    let trial = try ChangeTrial.of(scene)
    try trial.run(.kill) { run in
      for (name, ground) in grounds(after: run.ground) {
        let found = try trial.outcome(on: ground)
        #expect(found == trial.old || found == trial.new, "\(name), at call \(run.place)")
      }
    }
  }

  @Test(arguments: StagedChange.all)
  func whatWasSaidToBeSavedIsThere(_ scene: StagedChange) throws {
    let trial = try ChangeTrial.of(scene)
    let ground = try JournalPlace(inMemory: scene.before)
    try scene.change(ground.journal)
    for (name, ground) in grounds(after: ground) {
      #expect(try trial.outcome(on: ground) == trial.new, "\(name)")
    }
  }

  /// Of many months, the whole folder is moved.
  @Test func anImportOfManyMonthsIsWholeOrNotThere() throws {
    let trial = try ChangeTrial(ImportFaultTests.many)
    try trial.run(.kill) { run in
      for (name, ground) in grounds(after: run.ground) {
        let found = try trial.outcome(on: ground)
        #expect(found == trial.old || found == trial.new, "\(name), at call \(run.place)")
        #expect(found.next.leftovers == [], "\(name), at call \(run.place)")
      }
    }
    let ground = try JournalPlace(inMemory: trial.scene.before)
    try trial.scene.change(ground.journal)
    for (name, ground) in grounds(after: ground) {
      #expect(try trial.outcome(on: ground) == trial.new, "\(name)")
    }
  }

  @Test func theFirstSaveIsThereThoughAKilledProgramMadeTheFolders() throws {
    let scene = try #require(StagedChange.all.first)
    let trial = try ChangeTrial.of(scene)
    try trial.run(.kill) { run in
      try scene.change(run.ground.journal)
      for (name, ground) in grounds(after: run.ground) {
        #expect(try trial.outcome(on: ground) == trial.new, "\(name), killed at call \(run.place)")
      }
    }
  }

  /// What a power cut may leave of a disk: nothing that was not synchronised, names without what is in
  /// them, all of it, and some of it.
  private func grounds(after ground: JournalPlace) -> [(name: String, ground: JournalPlace)] {
    guard let disk = ground.disk?.value else { return [] }
    var cut = [
      ("nothing more", disk.afterPowerCut { _ in false }),
      ("names", disk.afterPowerCut { $0 == .name }),
      ("everything", disk.afterPowerCut { _ in true }),
    ]
    for seed in 1...2 {
      var random = SeededRandom(seed: UInt64(seed))
      cut.append(
        ("some of it, seed \(seed)", disk.afterPowerCut { _ in Bool.random(using: &random) }))
    }
    return cut.map { ($0.0, JournalPlace(on: Box($0.1))) }
  }
}
