import EgelCore
import EgelPlatform
import EgelStore
import TestSupport
import Testing

/// One program reading while another writes.
@Suite struct MeetingTests {
  /// A journal that was copied here by a program that leaves out dot files has no lock yet.
  @Test func aReaderThatFoundNoLockReadsAgainAfterTheFirstWriter() throws {
    var before = StagedChange.written
    before.files[".lock"] = nil
    before.modes[".lock"] = nil
    let ground = try JournalPlace(onDisk: before)
    let isFirst = Box(true)
    let counts = try ground.journal.reading { reader in
      let october = try count(Sample.october, in: reader, Sample.october.day.month)
      if isFirst.value {
        isFirst.value = false
        _ = try ground.journal.changing { writer in
          try writer.change(Sample.october) { $0.day = Sample.november.day }
        }
      }
      return [october, try count(Sample.october, in: reader, Sample.month)]
    }
    #expect(counts == [0, 1])
  }

  @Test func nobodyChangesWhatIsBeingReadOrChanged() throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    try ground.journal.reading { _ in
      #expect(throws: StoreFailure.self) { try hasty(ground).changing { _ in } }
      #expect(throws: Never.self) { try hasty(ground).reading { _ in } }
    }
    _ = try ground.journal.changing { _ in
      #expect(throws: StoreFailure.self) { try hasty(ground).changing { _ in } }
      #expect(throws: StoreFailure.self) { try hasty(ground).reading { _ in } }
    }
    #expect(throws: Never.self) { try hasty(ground).changing { _ in } }
  }

  private func count(_ entry: Entry, in reader: JournalReader, _ month: Month) throws -> Int {
    try reader.entries(of: month).views.count { $0.id == entry.id && $0.isLive }
  }

  /// The journal for a program whose clock runs so fast that it soon gives up waiting.
  private func hasty(_ ground: JournalPlace) -> Journal {
    var world = ground.journal.world
    let time = Box<UInt64>(0)
    world.clock.stopwatch = { time.value }
    world.clock.wait = { _ in time.change { $0 += 10_000_000_000 } }
    return Journal(folder: ground.folder, world: world)
  }
}
