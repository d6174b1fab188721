internal import EgelExchange
internal import EgelPlatform

/// A folder outside the journal that is being filled with a file for each entry.
struct NoteFolder {
  private let path: String
  private let mayReplace: Bool
  private let session: Session
  private var rounds = 0

  init(_ path: String, mayReplace: Bool, _ session: Session) throws {
    self.path = path
    self.mayReplace = mayReplace
    self.session = session
    let files = session.world.files.patient
    guard try TargetProblem.isMissing(folder: path, mayReplace: mayReplace, files) else { return }
    do throws(SystemFailure) {
      try files.makeFolder(.init(path))
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }

  /// Starts over if the journal was changed while it was read.
  mutating func start() { rounds += 1 }

  func add(_ note: MarkdownNote) throws {
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    let file = try NewFile(
      path + "/" + note.fileName, mayReplace: mayReplace || rounds > 1, in: session.world)
    do {
      try file.write(note.bytes)
      try file.finish(synchronisingFolder: false)
    } catch {
      file.abandon()
      throw error
    }
  }

  func finish() throws {
    do throws(SystemFailure) {
      try session.world.files.patient.synchroniseFolder(path)
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }
}
