internal import EgelPlatform

/// The journal's lock, held for as long as this value lives.
///
/// It lies on a file of its own: a file that is replaced takes its lock away with it. Without a lock,
/// forty programs that each read, add and replace kept nine of forty entries.
struct JournalLock: ~Copyable {
  fileprivate let files: Files
  fileprivate let file: Files.Descriptor?

  /// How many seconds another program is waited for.
  static let patience = 30

  /// After how many nanoseconds the person is told: nine seconds of silence looked like a hang.
  private static let silence: UInt64 = 1_000_000_000

  /// For changing: one holder, waited for.
  static func changing(_ journal: Journal) throws(StoreFailure) -> JournalLock {
    let lock = JournalLock(files: journal.world.files, file: try open(journal))
    guard try lock.wait(.exclusive, journal) else { throw .busy(seconds: patience) }
    return lock
  }

  /// For reading: many holders. Where nobody ever wrote there is no lock; a journal that may not be
  /// written to, or whose file system cannot lock, can still be read.
  static func reading(_ journal: Journal) throws(StoreFailure) -> JournalLock {
    let lock = JournalLock(files: journal.world.files, file: try openIfAny(journal))
    let isHeld = (try? lock.wait(.shared, journal)) ?? true
    guard isHeld else { throw .busy(seconds: patience) }
    return lock
  }

  /// Whether there was no lock to hold.
  var isMissing: Bool { file == nil }

  borrowing func whileHeld<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body()
  }

  private static func openIfAny(_ journal: Journal) throws(StoreFailure) -> Files.Descriptor? {
    do throws(SystemFailure) {
      return try journal.world.files.open(.init(journal.path(FileName.lock)), .reading)
    } catch {
      guard error.isMissing || error.isReadOnly else {
        throw journal.failure(FileName.lock, .reading(error))
      }
      return nil
    }
  }

  private static func open(_ journal: Journal) throws(StoreFailure) -> Files.Descriptor {
    do throws(SystemFailure) {
      return try journal.world.files.open(.init(journal.path(FileName.lock)), .locking)
    } catch {
      throw journal.failure(FileName.lock, .writing(error))
    }
  }

  /// Whether the lock was got before patience ran out.
  private func wait(_ kind: Files.Lock, _ journal: Journal) throws(StoreFailure) -> Bool {
    guard let file else { return true }
    let clock = journal.world.clock
    var isTold = false
    let start = clock.stopwatch()
    var pause: UInt64 = 1_000_000
    do throws(SystemFailure) {
      while try !files.lock(file, kind) {
        let waited = clock.stopwatch() - start
        if waited > UInt64(Self.patience) * 1_000_000_000 { return false }
        if waited > Self.silence, !isTold {
          isTold = true
          journal.onWaiting()
        }
        clock.wait(pause)
        pause = min(pause * 2, 50_000_000)
      }
      return true
    } catch {
      throw .writing(error)
    }
  }

  deinit {
    if let file { files.close(file) }
  }
}
