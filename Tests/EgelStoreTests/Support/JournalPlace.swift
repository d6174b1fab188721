import EgelPlatform
import EgelStore
import TestSupport

/// Where a journal lies for one run of a test, with what is in it before: in memory or on the disk.
///
/// The tests of saving are made of four things. A `StagedChange` is a journal and what is done to it; a `JournalPlace`
/// is where that happens, so that it can happen often, and go wrong at each step; `JournalContents` is what a reader
/// sees afterwards; a `ChangeTrial` says which contents may be seen: those from before, or those from after.
struct JournalPlace: Sendable {
  private let sandbox: Sandbox?
  let files: Files
  let folder: String
  /// The disk, where it is one in memory.
  let disk: Box<MemoryDisk>?

  /// A journal in memory, safe on its disk.
  init(inMemory contents: Contents = Contents()) throws {
    let disk = Box(MemoryDisk())
    self.init(on: disk)
    for folder in ["/home", "/home/kim"] { try files.makeFolder(.init(folder)) }
    if contents != Contents() {
      for name in ["/.local", "/.local/share"] { try files.makeFolder(.init("/home/kim" + name)) }
    }
    try contents.put(in: folder, with: files)
    disk.change { $0.synchroniseAll() }
  }

  /// The journal that is on a disk.
  init(on disk: Box<MemoryDisk>) {
    self.disk = disk
    sandbox = nil
    files = MemoryDisk.files(on: disk)
    folder = "/home/kim/.local/share/egel"
  }

  /// A journal in a sandbox, on the real file system.
  init(onDisk contents: Contents = Contents(), named name: String = "journal") throws {
    let sandbox = Sandbox()
    self.sandbox = sandbox
    disk = nil
    files = .withoutWaiting
    folder = sandbox.file(name)
    try contents.put(in: folder, with: files)
  }

  var journal: Journal { journal(with: files) }

  func journal(with files: Files) -> Journal {
    var world = World.live
    world.files = files
    world.zone = Zone { _ in 3600 }
    world.clock = Clock(now: { 1_795_000_000 }, stopwatch: { 0 }, wait: { _ in })
    // Begun anew for each command, so that the same command draws the same ids.
    let random = Box(SeededRandom(seed: 7))
    world.randomness = Randomness { random.change { $0.next() } }
    return Journal(folder: folder, world: world)
  }

  var contents: Contents { Contents(of: folder, files) }

}
