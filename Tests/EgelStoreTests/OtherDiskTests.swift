import EgelCore
import EgelPlatform
import EgelStore
import TestSupport
import Testing

/// A trash on another disk, where no rename leads: a conflict copy comes there all the same.
@Suite struct OtherDiskTests {
  /// Whether the disks can be told before anything is decided; two mounts of one disk cannot.
  @Test(arguments: [false, true])
  func aCopyIsFoldedIn(_ isSeenBefore: Bool) throws {
    for scene in StagedChange.all.suffix(2) {
      let trial = try ChangeTrial.of(scene)
      let ground = try JournalPlace(inMemory: scene.before)
      try scene.change(ground.journal(with: ground.files.withTrashElsewhere(isSeenBefore)))
      #expect(try trial.outcome(on: ground) == trial.new)
      #expect(ground.contents.leftovers == [])
    }
  }

  @Test(arguments: [false, true], Fault.failing)
  func aChangeIsWholeOrNotThere(_ isSeenBefore: Bool, _ fault: Fault) throws {
    let scene = try #require(StagedChange.all.last)
    let trial = try ChangeTrial.of(scene)
    var place = 1
    while true {
      let ground = try JournalPlace(inMemory: scene.before)
      let elsewhere = ground.files.withTrashElsewhere(isSeenBefore)
      let faulty = FaultyFiles(fault, at: place)
      var failure: (any Error)?
      do { try scene.change(ground.journal(with: faulty.around(elsewhere))) } catch {
        failure = error
      }
      guard faulty.calls >= place else { return }
      let told: Comment = "\(fault) at call \(place): \(String(describing: failure))"
      let picture = try JournalContents(of: ground.journal)
      #expect(picture == trial.new.picture || failure != nil, told)
      #expect(picture == trial.new.picture || picture == trial.old.picture, told)
      _ = try ground.journal(with: elsewhere).changing { _ in }
      var next = ground.contents
      next.files = next.files.filter { !$0.key.contains("left-behind") }
      next.modes = next.modes.filter { !$0.key.contains("left-behind") }
      #expect(next == trial.new.next || next == trial.old.next, told)
      #expect(next.leftovers == [], told)
      place += 1
    }
  }

  /// What version 0.1.0 left: a record that it could never finish.
  @Test func aWriteFinishesWhatWasNotFinished() throws {
    let before = StagedChange.written.with("entries/2026-10.sync.json", "[\n]\n").with(
      ".commit",
      #"{"moves":[{"from":"entries/2026-10.sync.json","to":"trash/2026-10.sync.json"}],"removals":[]}"#
    )
    let ground = try JournalPlace(inMemory: before)
    let journal = ground.journal(with: ground.files.withTrashElsewhere(false))
    _ = try journal.changing { try $0.add(Sample.another) }
    #expect(ground.contents.files["trash/2026-10.sync.json"] == Array("[\n]\n".utf8))
    #expect(ground.contents.files["entries/2026-10.sync.json"] == nil)
    #expect(ground.contents.leftovers == [])
    #expect(try Doctor(journal).look().isEmpty)
  }
}

extension Files {
  /// The files of a journal whose trash is a disk of its own.
  fileprivate func withTrashElsewhere(_ isSeen: Bool) -> Files {
    var files = self
    let isInTrash = { @Sendable (path: String) in path.contains("/egel/trash/") }
    files.rename = { (from, to) throws(SystemFailure) in
      guard isInTrash(from.path) == isInTrash(to.path) else {
        throw SystemFailure(call: "rename", path: to.path, code: ErrorNumber.otherDisk.rawValue)
      }
      try rename(from, to)
    }
    guard isSeen else { return files }
    let trash = Box<Set<Descriptor>>([])
    files.open = { (place, mode) throws(SystemFailure) in
      let file = try open(place, mode)
      if place.path.hasSuffix("/egel/trash") { trash.change { _ = $0.insert(file) } }
      return file
    }
    files.statusOfOpen = { (file) throws(SystemFailure) in
      var status = try statusOfOpen(file)
      status.identity = FileStatus.Identity(
        device: trash.value.contains(file) ? 2 : 1, number: UInt64(file))
      return status
    }
    return files
  }
}
