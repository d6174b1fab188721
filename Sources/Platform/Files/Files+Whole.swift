// Whole files and folders, made of the single calls.

extension Files {
  /// All bytes of a plain file in the journal; anything but a plain file is refused.
  package func contents(of place: Place) throws(SystemFailure) -> [UInt8] {
    try contents(of: place, .reading)
  }

  package func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    try contents(of: Place(path), .reading)
  }

  /// All bytes of a file a person named; a pipe is read to its end.
  package func contents(ofNamed path: String) throws(SystemFailure) -> [UInt8] {
    try contents(of: Place(path), .readingNamed)
  }

  /// How many bytes are read of a stream or a file; some streams have no end, and memory has one.
  package static let mostRead = 1 << 30

  /// All bytes until the end of an open file or stream; `isPatient` reads on after a signal.
  package func readToEnd(
    _ file: Descriptor, expecting size: Int, most: Int = mostRead, path: String,
    isPatient: Bool = true
  ) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      do throws(SystemFailure) {
        let room = bytes.isEmpty ? size + 1 : 65_536
        let chunk = try naming(path) { () throws(SystemFailure) in try read(file, room) }
        if chunk.isEmpty { return bytes }
        guard bytes.count + chunk.count <= most else { throw .tooMuch(in: path) }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        // Less than there was room for, and all that was expected: the end was met on the way.
        if size > 0 && bytes.count == size && chunk.count < room { return bytes }
      } catch  where error.isInterrupted && isPatient {
        continue
      }
    }
  }

  /// Writes all bytes, over short writes and interruptions.
  package func writeAll(
    _ bytes: [UInt8], to file: Descriptor, path: String
  ) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = try naming(path) { () throws(SystemFailure) in
        try retrying { () throws(SystemFailure) in
          try write(file, bytes[written...])
        }
      }
      guard count > 0 else { throw .noProgress(writing: path) }
      written += count
    }
  }

  /// The names in a folder, in no order, without `.` and `..`.
  package func list(_ path: String) throws(SystemFailure) -> [String] {
    try list(Place(path))
  }

  package func list(_ place: Place) throws(SystemFailure) -> [String] { try names(place).strings }

  /// What is at a path, or nil where there is nothing.
  package func statusIfAny(_ path: String) throws(SystemFailure) -> FileStatus? {
    try statusIfAny(Place(path))
  }

  package func statusIfAny(_ place: Place) throws(SystemFailure) -> FileStatus? {
    do {
      return try status(place)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// Whether anything is at a path. Where that cannot be found out, nothing must be concluded from it.
  package func isThere(_ path: String) throws(SystemFailure) -> Bool {
    try isThere(Place(path))
  }

  package func isThere(_ place: Place) throws(SystemFailure) -> Bool {
    try statusIfAny(place) != nil
  }

  /// Whether anything is at the path; what cannot be looked at counts as not there.
  package func exists(_ path: String) -> Bool {
    (try? status(Place(path))) != nil
  }

  /// Whether something belongs to the user who runs the program; what does not say whose it is does.
  package func isOwn(_ status: FileStatus) -> Bool {
    status.owner.map { $0 == user() } ?? true
  }

  /// Whether two paths lead to one folder, links followed; what cannot be opened is not the same.
  package func isOneFolder(_ one: String, _ other: String) -> Bool {
    guard let identity = folderIdentity(one) else { return false }
    return identity == folderIdentity(other)
  }

  private func folderIdentity(_ path: String) -> FileStatus.Identity? {
    guard let folder = try? open(Place(path), .folder) else { return nil }
    defer { close(folder) }
    return (try? statusOfOpen(folder))?.identity
  }

  /// Removes a file if it is there, and says nothing where that fails: for tidying after a failure.
  package func removeQuietly(_ path: String) { removeQuietly(Place(path)) }

  package func removeQuietly(_ place: Place) {
    do { try remove(place) } catch {}
  }

  /// Makes the names in a folder survive a power cut.
  package func synchroniseFolder(_ path: String) throws(SystemFailure) {
    let folder = try retrying { () throws(SystemFailure) in try open(Place(path), .folder) }
    defer { close(folder) }
    try synchroniseOpen(folder, path: path)
  }

  /// The same of one that is open.
  package func synchroniseFolder(_ folder: OpenFolder) throws(SystemFailure) {
    try synchroniseOpen(folder.descriptor, path: folder.path)
  }

  /// Makes an open file's bytes survive a power cut.
  package func synchroniseOpen(
    _ file: Descriptor, path: String
  ) throws(SystemFailure) {
    try naming(path) { () throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try synchronise(file) }
    }
  }
}

extension Files {
  private func contents(
    of place: Place, _ mode: OpenMode
  ) throws(SystemFailure) -> [UInt8] {
    let path = place.path
    let file = try retrying { () throws(SystemFailure) in try open(place, mode) }
    defer { close(file) }
    let status = try naming(path) { () throws(SystemFailure) in try statusOfOpen(file) }
    if mode == .reading && status.kind != .file {
      throw .notAFile(path)
    }
    guard status.size <= Self.mostRead else { throw .tooMuch(in: path) }
    return try readToEnd(file, expecting: status.size, path: path)
  }

  private func naming<Value>(
    _ path: String, _ call: () throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    do {
      return try call()
    } catch {
      throw SystemFailure(call: error.call, path: path, code: error.code)
    }
  }
}
