internal import EgelPlatform
internal import EgelStore

/// A file outside the journal that is being written: it gets its name once it is complete and on the disk.
struct NewFile {
  let path: String
  private let mayReplace: Bool
  private let files: Files
  private let beside: String
  private let descriptor: Files.Descriptor

  /// Begins a file that goes where nothing is yet, or, where that is wanted, in the place of a file.
  init(_ path: String, mayReplace: Bool, in world: World) throws {
    self.path = path
    self.mayReplace = mayReplace
    files = world.files.patient
    try TargetProblem.check(path, mayReplace: mayReplace, files)
    let unique = String(world.randomness.bits(), radix: 36)
    beside = Self.folder(of: path) + "/.new-" + unique
    do throws(SystemFailure) {
      descriptor = try files.open(.init(beside), .creating)
    } catch {
      throw ProgramFailure.outsideFile(
        SystemFailure(call: error.call, path: path, code: error.code))
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try failing { () throws(SystemFailure) in
      try files.writeAll(bytes, to: descriptor, path: path)
    }
  }

  /// Puts the file in its place; once its folder is on the disk too, it survives a power cut.
  func finish(synchronisingFolder: Bool = true) throws {
    try failing { () throws(SystemFailure) in
      // The mode given at creation is cut down by the umask; a file must be readable to its owner.
      try files.setMode(descriptor, 0o600)
      try files.synchroniseOpen(descriptor, path: path)
    }
    files.close(descriptor)
    try TargetProblem.check(path, mayReplace: mayReplace, files)
    try failing { () throws(SystemFailure) in
      try files.rename(.init(beside), .init(path))
      if synchronisingFolder { try files.synchroniseFolder(Self.folder(of: path)) }
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    files.removeQuietly(beside)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func failing(_ call: () throws(SystemFailure) -> Void) throws {
    do throws(SystemFailure) {
      try call()
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }
}
