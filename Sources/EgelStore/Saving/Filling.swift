internal import EgelPlatform

/// An empty folder that gets many files at once: they are written into a folder of their own, which then takes
/// its place by one rename. To rename 960 months one by one took an eighth of an import.
struct Filling: Sendable {
  let folder: String
  /// The folder that takes its place; its name is one that nobody reads.
  let fresh: String

  /// Where a file of the folder is written, under its own name.
  func place(of name: String) -> String? {
    guard FileName.isName(name, in: folder) else { return nil }
    return fresh + name.dropFirst(folder.count)
  }

  var move: Change.Move { Change.Move(from: fresh, to: folder) }
}

extension Saver {
  /// So few files are renamed one by one.
  private static var filesForOneCall: Int { 24 }

  /// The folder of entries where a change fills it, and there is nothing in it yet.
  func filling(_ writes: [Change.Write], _ unique: UInt64) throws(SystemFailure) -> Filling? {
    let folder = FileName.entries
    guard writes.count(where: { FileName.isName($0.name, in: folder) }) > Self.filesForOneCall,
      try names(in: folder).isEmpty
    else { return nil }
    // The numbers that follow the first one are those of the files.
    let number = unique &- 1
    let filling = Filling(folder: folder, fresh: Self.temporaryName(beside: folder, number))
    try files.makeFolder(folders.place(filling.fresh))
    return filling
  }

  /// The moves of a change with that of the folder for those of what is in it, which is on the disk then.
  func together(
    _ moves: [Change.Move], _ filling: Filling
  ) throws(SystemFailure) -> [Change.Move] {
    try synchroniseFolder(filling.fresh)
    return [filling.move] + moves.filter { !FileName.isName($0.to, in: filling.folder) }
  }

  /// A rename of a file or a folder. Where something was put into the folder since, the files join it one by
  /// one.
  func carryOut(_ move: Change.Move) throws(SystemFailure) {
    do throws(SystemFailure) {
      try renameIfThere(move)
      // The handle may be that of a folder which is no longer there.
      for name in [move.from, move.to] { folders.forget(name) }
    } catch  where error.isNotEmpty {
      for name in try names(in: move.from) {
        try rename(Change.Move(from: move.from + "/" + name, to: move.to + "/" + name))
      }
      try synchroniseFolder(move.to)
      try files.removeFolder(folders.place(move.from))
      folders.forget(move.from)
    }
  }
}
