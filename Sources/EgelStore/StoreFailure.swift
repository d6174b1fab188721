package import EgelJSON
package import EgelPlatform

/// Why the journal could not be read or changed, as facts; what was there is as it was.
package enum StoreFailure: Error {
  /// Neither an option nor the environment says where the journal is.
  case noPlace
  case reading(SystemFailure)
  case writing(SystemFailure)
  /// A link, folder, pipe or device where one of the journal's own files should be.
  case notPlain(path: String, FileStatus.Kind)
  /// A link or something else where one of the journal's own folders should be.
  case notFolder(path: String, FileStatus.Kind)
  /// A folder in the journal that belongs to another user.
  case foreign(path: String)
  /// A file that is not, in all its parts, what it should be.
  case malformed(path: String, JSONError)
  /// A change to several files is decided, and of these files what is to be in them is not there.
  case incomplete(path: String, [String])
  /// An earlier change is decided, and could not be finished now; until then nothing else can be saved.
  case unfinished(SystemFailure)
  /// A newer program has given the journal a form this one does not know.
  case newerFormat(found: Int, known: Int)
  /// Another program has been writing for so long.
  case busy(seconds: Int)
  /// The new file stands there, but the disk would not say that it will survive a power cut.
  case unconfirmed(SystemFailure)
}
