/// The file system, one closure to a system call, so that a test can make any one of them fail.
package struct Files: Sendable {
  package enum OpenMode: Sendable {
    /// An existing plain file: links are not followed, and a FIFO does not make the reader wait.
    case reading
    /// A file somebody named on the command line: links and pipes are theirs to use.
    case readingNamed
    /// A new file, 0600, which must not be there yet in any form.
    case creating
    /// A folder, by whatever links its path leads there.
    case folder
    /// A folder that must lie at its very name: a link there is refused.
    case innerFolder
    /// A lock file, made when missing.
    case locking
  }

  package enum Lock: Sendable { case exclusive, shared }

  package typealias Descriptor = Int32

  package var open: @Sendable (Place, OpenMode) throws(SystemFailure) -> Descriptor
  /// What one call reads, at most so many bytes; nothing at the end.
  package var read: @Sendable (Descriptor, Int) throws(SystemFailure) -> [UInt8]
  /// How many of the bytes one call wrote.
  package var write: @Sendable (Descriptor, ArraySlice<UInt8>) throws(SystemFailure) -> Int
  package var synchronise: @Sendable (Descriptor) throws(SystemFailure) -> Void
  package var close: @Sendable (Descriptor) -> Void
  package var setMode: @Sendable (Descriptor, UInt32) throws(SystemFailure) -> Void
  package var statusOfOpen: @Sendable (Descriptor) throws(SystemFailure) -> FileStatus
  /// What is at a place, links not followed.
  package var status: @Sendable (Place) throws(SystemFailure) -> FileStatus
  package var rename: @Sendable (Place, Place) throws(SystemFailure) -> Void
  package var remove: @Sendable (Place) throws(SystemFailure) -> Void
  /// Makes one folder, 0700.
  package var makeFolder: @Sendable (Place) throws(SystemFailure) -> Void
  /// Removes a folder with nothing in it.
  package var removeFolder: @Sendable (Place) throws(SystemFailure) -> Void
  /// The names in a folder, in no order, without `.` and `..`.
  package var names: @Sendable (Place) throws(SystemFailure) -> FolderNames
  /// Takes the lock without waiting; false where another holds it.
  package var lock: @Sendable (Descriptor, Lock) throws(SystemFailure) -> Bool
  /// The number of the user who runs the program.
  package var user: @Sendable () -> UInt32
}

extension Files {
  static let live = Files(
    open: openFile, read: readFile, write: writeFile,
    synchronise: synchroniseFile,
    close: closeFile, setMode: setFileMode, statusOfOpen: statusOfOpenFile,
    status: statusOfPlace, rename: renamePlace, remove: removePlace, makeFolder: makeFolderAt,
    removeFolder: removeFolderAt,
    names: namesInFolder, lock: lockFile, user: userOfProgram)
}
