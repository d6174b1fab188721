import EgelPlatform
import EgelStore
import TestSupport

/// One scene with all that may be there after it: what there was, or what there is to be.
struct ChangeTrial: Sendable {
  let scene: StagedChange
  let old: Outcome
  let new: Outcome
  /// What became of files that were met before: most faults leave them as they were.
  private let known = Box<[Contents: Outcome]>([:])

  /// What a reader is told, and the files as the next command leaves them.
  struct Outcome: Equatable, Sendable {
    var picture: JournalContents
    var next: Contents
    /// What the next command put into the trash of a change that was never decided; it says nothing of whether
    /// the change was made.
    var leftBehind: Set<[UInt8]> = []

    static func == (one: Outcome, other: Outcome) -> Bool {
      one.picture == other.picture && one.next == other.next
    }
  }

  private static let made = Box<[String: ChangeTrial]>([:])

  /// The trial of a scene, made once for all tests.
  static func of(_ scene: StagedChange) throws -> ChangeTrial {
    if let trial = made.value[scene.name] { return trial }
    let trial = try ChangeTrial(scene)
    made.change { $0[scene.name] = trial }
    return trial
  }

  init(_ scene: StagedChange) throws {
    self.scene = scene
    old = try Self.outcome(on: try JournalPlace(inMemory: scene.before))
    let ground = try JournalPlace(inMemory: scene.before)
    try scene.change(ground.journal)
    new = try Self.outcome(on: ground)
  }

  func outcome(on ground: JournalPlace) throws -> Outcome {
    let found = ground.contents
    if let outcome = known.value[found] { return outcome }
    let outcome = try Self.outcome(on: ground)
    known.change { $0[found] = outcome }
    return outcome
  }

  /// Reads, lets one more command run, and reads again.
  private static func outcome(on ground: JournalPlace) throws -> Outcome {
    var picture = try JournalContents(of: ground.journal)
    picture.trashedFiles.removeAll { $0.contains("left-behind") }
    _ = try ground.journal.changing { _ in }
    var next = ground.contents
    var leftBehind: Set<[UInt8]> = []
    for (name, bytes) in next.files where name.contains("left-behind") {
      next.files[name] = nil
      next.modes[name] = nil
      leftBehind.insert(bytes)
    }
    return Outcome(picture: picture, next: next, leftBehind: leftBehind)
  }

  /// Runs the change with the fault at every call in turn, until a run does not get that far.
  func run(
    _ fault: Fault, onRealDisk isReal: Bool = false, check: (Run) throws -> Void
  ) throws {
    var place = 1
    while true {
      let before = scene.before
      let ground = try isReal ? JournalPlace(onDisk: before) : JournalPlace(inMemory: before)
      let faulty = FaultyFiles(fault, at: place)
      var failure: (any Error)?
      do { try scene.change(ground.journal(with: faulty.around(ground.files))) } catch {
        failure = error
      }
      guard faulty.calls >= place else { return }
      try check(Run(place: place, ground: ground, failure: failure))
      place += 1
    }
  }

  /// A change that was tried with a fault.
  struct Run {
    let place: Int
    let ground: JournalPlace
    let failure: (any Error)?

    /// Whether the change was said not to be made; what the disk did not confirm may be.
    var isRefused: Bool {
      guard let failure else { return false }
      if case .unconfirmed? = failure as? StoreFailure { return false }
      return true
    }
  }
}
