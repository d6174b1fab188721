#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

// Each function is one call to the system with its failure made into a `SystemFailure`.

func openFile(_ path: String, _ mode: Files.OpenMode) throws(SystemFailure) -> Int32 {
  // libc stops at a NUL: "ok.txt\0../evil" would open "ok.txt".
  guard !path.utf8.contains(0) else { throw .nulByte(in: path) }
  let file = unsafe open(path, mode.flags, mode_t(0o600))
  guard file >= 0 else { throw SystemFailure(call: "open", path: path, code: errno) }
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

func readPartOfFile(
  _ file: Int32, _ offset: Int, _ part: Files.Part
) throws(SystemFailure) -> Int {
  let memory = unsafe part.memory
  let result = unsafe pread(file, memory.baseAddress, memory.count, off_t(offset))
  return try succeeded("pread", "", result)
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

func statusOfPath(_ path: String) throws(SystemFailure) -> FileStatus {
  guard !path.utf8.contains(0) else { throw .nulByte(in: path) }
  var found = stat()
  _ = try succeeded("lstat", path, Int(unsafe lstat(path, &found)))
  return FileStatus(found)
}

func renamePath(_ from: String, _ to: String) throws(SystemFailure) {
  _ = try succeeded("rename", to, Int(unsafe rename(from, to)))
}

func removePath(_ path: String) throws(SystemFailure) {
  _ = try succeeded("unlink", path, Int(unsafe unlink(path)))
}

func makeFolderAt(_ path: String) throws(SystemFailure) {
  guard !path.utf8.contains(0) else { throw .nulByte(in: path) }
  _ = try succeeded("mkdir", path, Int(unsafe mkdir(path, 0o700)))
}

func removeFolderAt(_ path: String) throws(SystemFailure) {
  _ = try succeeded("rmdir", path, Int(unsafe rmdir(path)))
}

func namesInFolder(_ path: String) throws(SystemFailure) -> FolderNames {
  guard let folder = unsafe opendir(path) else {
    throw SystemFailure(call: "opendir", path: path, code: errno)
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
  guard errno == 0 else { throw SystemFailure(call: "readdir", path: path, code: errno) }
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

private func succeeded(
  _ call: String, _ path: String, _ result: Int
) throws(SystemFailure) -> Int {
  guard result >= 0 else { throw SystemFailure(call: call, path: path, code: errno) }
  return result
}

extension Files.OpenMode {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    case .readingNamed: O_RDONLY | O_CLOEXEC
    case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
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
      identity: identity)
  }
}
