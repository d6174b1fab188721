internal import EgelPlatform
internal import EgelStore

/// Why something cannot be written to a place that a person named.
enum TargetProblem: Equatable {
  /// A file is there; `--force` would replace it.
  case file
  case link
  case folder
  case device
  /// It lies in a journal's own folder, where every file counts.
  case insideJournal
  /// A folder that holds something already.
  case folderInUse

  /// Refuses any path that is taken, except by a plain file that may be replaced.
  static func check(_ path: String, mayReplace: Bool, _ files: Files) throws {
    guard try !isInsideJournal(path, files) else {
      throw ExchangeFailure.badTarget(path, .insideJournal)
    }
    switch try status(path, files)?.kind {
    case nil: break
    case .file: if !mayReplace { throw ExchangeFailure.badTarget(path, .file) }
    case .link: throw ExchangeFailure.badTarget(path, .link)
    case .folder: throw ExchangeFailure.badTarget(path, .folder)
    case .other: throw ExchangeFailure.badTarget(path, .device)
    }
  }

  /// Refuses any path that is not a folder; returns whether it has to be created.
  static func isMissing(folder path: String, mayReplace: Bool, _ files: Files) throws -> Bool {
    guard try !isInsideJournal(path + "/x", files), try !isInsideJournal(path, files) else {
      throw ExchangeFailure.badTarget(path, .insideJournal)
    }
    switch try status(path, files)?.kind {
    case nil: return true
    case .folder: break
    case .file: throw ExchangeFailure.inTheWay(path: path)
    case .link: throw ExchangeFailure.badTarget(path, .link)
    case .other: throw ExchangeFailure.badTarget(path, .device)
    }
    let isEmpty = try reading { () throws(SystemFailure) in try files.list(path).isEmpty }
    if !isEmpty && !mayReplace { throw ExchangeFailure.badTarget(path, .folderInUse) }
    return false
  }

  private static func status(_ path: String, _ files: Files) throws -> FileStatus? {
    try reading { () throws(SystemFailure) in try files.statusIfAny(path) }
  }

  /// Whether the place is in a journal's folder or in one of the folders there.
  private static func isInsideJournal(_ path: String, _ files: Files) throws -> Bool {
    let folder = NewFile.folder(of: path)
    return [folder, folder + "/.."].contains { folder in
      files.exists(folder + "/" + FileName.settings)
        && files.exists(folder + "/" + FileName.entries)
    }
  }

  private static func reading<Value>(_ call: () throws(SystemFailure) -> Value) throws -> Value {
    do throws(SystemFailure) {
      return try call()
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }
}
