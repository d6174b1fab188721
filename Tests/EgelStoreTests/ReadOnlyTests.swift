import EgelPlatform
import EgelStore
import Testing

/// A journal that may be read and not written to.
@Suite struct ReadOnlyTests {
  @Test(arguments: [ErrorNumber.readOnly, .forbidden])
  func itIsReadAndNothingElse(_ error: ErrorNumber) throws {
    for before in [StagedChange.written, StagedChange.written.with(Sample.copyName, Sample.copy)] {
      let ground = try JournalPlace(inMemory: before)
      let journal = ground.journal(with: ground.files.refusingChanges(error))
      let found = try JournalContents(of: journal)
      #expect(try found == JournalContents(of: ground.journal))
      let failure = #expect(throws: StoreFailure.self) {
        try journal.changing { try $0.add(Sample.another) }
      }
      guard case .writing(let cause)? = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(cause.code == error.rawValue)
      #expect(ground.contents == before)
    }
  }

  @Test func aChangeThatWasDecidedIsReadWhole() throws {
    for scene in StagedChange.all {
      let trial = try ChangeTrial.of(scene)
      try trial.run(.kill) { run in
        let ground = run.ground
        guard ground.contents.files[".commit"] != nil else { return }
        let journal = ground.journal(with: ground.files.refusingChanges(.readOnly))
        let before = ground.contents
        let found = try JournalContents(of: journal)
        #expect(found == trial.old.picture || found == trial.new.picture)
        #expect(ground.contents == before)
      }
    }
  }
}

extension Files {
  /// The files of a disk that takes no changes.
  fileprivate func refusingChanges(_ error: ErrorNumber) -> Files {
    var files = self
    let refuse = { @Sendable (call: String, path: String) throws(SystemFailure) in
      throw SystemFailure(call: call, path: path, code: error.rawValue)
    }
    files.open = { (place, mode) throws(SystemFailure) in
      if mode == .creating || mode == .locking { try refuse("open", place.path) }
      return try open(place, mode)
    }
    files.rename = { (_, to) throws(SystemFailure) in try refuse("rename", to.path) }
    files.remove = { (place) throws(SystemFailure) in try refuse("unlink", place.path) }
    files.makeFolder = { (place) throws(SystemFailure) in try refuse("mkdir", place.path) }
    files.setMode = { (_, _) throws(SystemFailure) in try refuse("fchmod", "") }
    files.write = { (_, _) throws(SystemFailure) in
      try refuse("write", "")
      return 0
    }
    return files
  }
}
