#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

// Each function is one call to the system with its failure made into a `SystemFailure`.

func openFile(_ place: Files.Place, _ mode: Files.OpenMode) throws(SystemFailure) -> Int32 {
  try check(place)
  let file = unsafe openat(place.inFolder, place.name, mode.flags, mode_t(0o600))
  guard file >= 0 else { throw SystemFailure(call: "open", path: place.path, code: errno) }
  return file
}

func readFile(_ file: Int32, _ room: Int) throws(SystemFailure) -> [UInt8] {
  var result = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    LargePages.ask(at: UInt(bitPattern: buffer.baseAddress), count: room)
    result = unsafe read(file, buffer.baseAddress, room)
    count = max(0, result)
  }
  _ = try succeeded("read", "", result)
  return bytes
}

func writeFile(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemFailure) -> Int {
  let result = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
  return try succeeded("write", "", result)
}

func synchroniseFile(_ file: Int32) throws(SystemFailure) {
  let plainly = { () throws(SystemFailure) in _ = try succeeded("fsync", "", Int(fsync(file))) }
  #if canImport(Darwin)
    // `fsync` on macOS stops at the drive's own cache; only this call goes through it.
    try synchronise(
      fully: { () throws(SystemFailure) in
        _ = try succeeded("fsync", "", Int(fcntl(file, F_FULLFSYNC)))
      }, otherwise: plainly)
  #else
    try plainly()
  #endif
}

/// A network share or a memory stick may not know how to empty a drive's cache; what `fsync` does is then all
/// that can be had, and no reason to refuse a text.
func synchronise(
  fully: () throws(SystemFailure) -> Void, otherwise plainly: () throws(SystemFailure) -> Void
) throws(SystemFailure) {
  do throws(SystemFailure) {
    try fully()
  } catch  where [ENOTSUP, EINVAL, ENOTTY].contains(error.code) {
    try plainly()
  }
}

func closeFile(_ file: Int32) {
  _ = close(file)
}

func setFileMode(_ file: Int32, _ mode: UInt32) throws(SystemFailure) {
  _ = try succeeded("fchmod", "", Int(fchmod(file, mode_t(mode))))
}

func statusOfOpenFile(_ file: Int32) throws(SystemFailure) -> FileStatus {
  var found = stat()
  _ = try succeeded("fstat", "", Int(unsafe fstat(file, &found)))
  return FileStatus(found)
}

func statusOfPlace(_ place: Files.Place) throws(SystemFailure) -> FileStatus {
  try check(place)
  var found = stat()
  let result = unsafe fstatat(place.inFolder, place.name, &found, AT_SYMLINK_NOFOLLOW)
  _ = try succeeded("lstat", place.path, Int(result))
  return FileStatus(found)
}

func renamePlace(_ from: Files.Place, _ to: Files.Place) throws(SystemFailure) {
  try check(from)
  try check(to)
  let result = unsafe renameat(from.inFolder, from.name, to.inFolder, to.name)
  _ = try succeeded("rename", to.path, Int(result))
}

func removePlace(_ place: Files.Place) throws(SystemFailure) {
  try check(place)
  _ = try succeeded("unlink", place.path, Int(unsafe unlinkat(place.inFolder, place.name, 0)))
}

func makeFolderAt(_ place: Files.Place) throws(SystemFailure) {
  try check(place)
  _ = try succeeded("mkdir", place.path, Int(unsafe mkdirat(place.inFolder, place.name, 0o700)))
}

func removeFolderAt(_ place: Files.Place) throws(SystemFailure) {
  try check(place)
  let result = unsafe unlinkat(place.inFolder, place.name, AT_REMOVEDIR)
  _ = try succeeded("rmdir", place.path, Int(result))
}

func namesInFolder(_ place: Files.Place) throws(SystemFailure) -> FolderNames {
  let file = try openFile(place, .folder)
  guard let folder = unsafe fdopendir(file) else {
    let code = errno
    _ = close(file)
    throw SystemFailure(call: "opendir", path: place.path, code: code)
  }
  defer { unsafe closedir(folder) }
  // Room for fifty years: to grow to it took a third of a listing.
  var names = FolderNames(capacity: 600)
  errno = 0
  while let entry = unsafe readdir(folder) {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if unsafe !isItselfOrAbove(name) { unsafe names.add(name) }
      }
    }
    errno = 0
  }
  guard errno == 0 else { throw SystemFailure(call: "readdir", path: place.path, code: errno) }
  return names
}

/// `.` and `..`.
private func isItselfOrAbove(_ name: UnsafePointer<CChar>) -> Bool {
  let dot = CChar(UInt8(ascii: "."))
  guard unsafe name[0] == dot else { return false }
  return unsafe name[1] == 0 || (name[1] == dot && name[2] == 0)
}

func lockFile(_ file: Int32, _ lock: Files.Lock) throws(SystemFailure) -> Bool {
  let operation = (lock == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
  do throws(SystemFailure) {
    _ = try succeeded("flock", "", Int(flock(file, operation)))
    return true
  } catch  where error.isBusy {
    return false
  }
}

func userOfProgram() -> UInt32 { UInt32(geteuid()) }

/// libc stops at a NUL: "ok.txt\0../evil" would open "ok.txt".
private func check(_ place: Files.Place) throws(SystemFailure) {
  guard !place.name.utf8.contains(0) else { throw .nulByte(in: place.path) }
}

private func succeeded(
  _ call: String, _ path: String, _ result: Int
) throws(SystemFailure) -> Int {
  guard result >= 0 else { throw SystemFailure(call: call, path: path, code: errno) }
  return result
}

extension Files.Place {
  /// The folder as the system's calls want it.
  fileprivate var inFolder: Int32 { folder?.descriptor ?? AT_FDCWD }
}

extension Files.OpenMode {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    case .readingNamed: O_RDONLY | O_CLOEXEC
    case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
    case .innerFolder: O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    case .locking: O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: found.st_dev),
      number: UInt64(truncatingIfNeeded: found.st_ino))
    self.init(
      kind: kind, size: Int(found.st_size), mode: UInt32(found.st_mode & 0o7777),
      identity: identity, owner: UInt32(found.st_uid))
  }
}

/// Memory for much at once in pieces of two megabytes, where the system has them: a fault for each page of
/// fifty megabytes took twice as long as to read them.
private enum LargePages {
  private static let size: UInt = 2 << 20

  /// Asks for them before memory from an address on is filled. What is smaller is left as it is, and what the
  /// system does not have it does not give.
  static func ask(at address: UInt, count: Int) {
    #if canImport(Glibc)
      let start = (address + size - 1) & ~(size - 1)
      let end = (address + UInt(count)) & ~(size - 1)
      guard end > start, end - start >= size else { return }
      _ = unsafe madvise(
        UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
    #endif
  }
}
