internal import CommandLineKit
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

extension StoreFailure {
  var exitCode: Int32 {
    switch self {
    case .reading, .writing, .notPlain, .notFolder, .unconfirmed: ExitCode.inputOutput
    case .malformed: ExitCode.wrongData
    case .newerFormat, .busy, .noPlace, .foreign: ExitCode.failed
    }
  }

  var message: String {
    switch self {
    case .noPlace: "there is no place for a journal: neither HOME nor EGEL_JOURNAL is set"
    case .reading(let failure): "cannot read \(place(failure)): \(failure.reason)"
    case .writing(let failure): "cannot write \(place(failure)): \(failure.reason)"
    case .notPlain(let path, let kind):
      "\(shown(path, limit: 400)) is \(words(for: kind)), not a plain file"
    case .notFolder(let path, let kind):
      "\(shown(path, limit: 400)) is \(words(for: kind)), not a folder of the journal's own"
    case .foreign(let path): "\(shown(path, limit: 400)) belongs to another user"
    case .malformed(let path, let error):
      "\(shown(path, limit: 400)), line \(error.line), column \(error.column)"
        + "\(at(error)): \(error.problem)"
    case .newerFormat(let found, let known):
      "this journal has format \(found), and this egel knows up to format \(known)"
    case .busy(let seconds):
      "another program has been writing to the journal for \(seconds) seconds"
    case .unconfirmed(let failure):
      "written, but the disk does not confirm it: \(place(failure)): \(failure.reason)"
    }
  }

  var hint: String? {
    switch self {
    case .noPlace: "name a folder with --journal"
    case .reading: nil
    case .writing: "nothing was changed"
    case .notPlain: "move it away, and put the file itself there"
    case .notFolder:
      "nothing was changed; put the folder itself there, or name with --journal the folder that holds all of it"
    case .foreign:
      "nothing was changed; run egel as that user, or have the folder given to you with chown"
    case .malformed: "nothing was changed; 'egel doctor' reads every file and says more"
    case .newerFormat: "nothing was changed; a newer egel can write to it"
    case .busy: "try again when it is done"
    case .unconfirmed: "look with 'egel list' whether it is there before you save it again"
    }
  }

  private func place(_ failure: SystemFailure) -> String { shown(failure.path, limit: 400) }

  private func at(_ error: JSONError) -> String {
    let path = error.pathText(root: "").drop { $0 == "." }
    return path.isEmpty ? "" : " (\(shown(String(path), limit: 120)))"
  }

  private func words(for kind: FileStatus.Kind) -> String {
    switch kind {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe or device"
    }
  }
}
