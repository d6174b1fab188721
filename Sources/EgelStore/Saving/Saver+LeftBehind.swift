internal import EgelPlatform

// What a stopped program left, and where there is room for it.

extension Saver {
  /// A name, or one like it, that nothing has yet: of a month and its trash, the one once took the place of the
  /// other, and was gone.
  func free(_ name: String) throws(SystemFailure) -> String {
    let ending = name.hasSuffix(".json") ? ".json" : ""
    var free = name
    var number = 2
    while try files.isThere(folders.place(free)) {
      free = name.dropLast(ending.count) + ".\(number)" + ending
      number += 1
    }
    return free
  }

  /// Puts what lies under a name that nobody reads, and that no record names, into the trash: it may be of a change
  /// whose record a syncer has not brought yet. Returns where; nothing where it is of no use, or has to stay.
  func throwAway(_ name: String) -> [String] {
    do throws(SystemFailure) {
      let status = try files.status(try folders.place(name))
      if status.kind == .folder, FileName.folder(of: name).isEmpty {
        return try throwAwayFolder(name)
      }
      guard status.kind == .file, status.size > 0, try !isRecord(name) else {
        removeQuietly(name)
        return []
      }
      let free = try free(FileName.leftBehind(name))
      try carryOut(Change.Move(from: name, to: free))
      return [free]
    } catch {
      return []
    }
  }

  /// Version 0.1.0 filled the folder of entries under another name.
  private func throwAwayFolder(_ name: String) throws(SystemFailure) -> [String] {
    var thrown: [String] = []
    for file in try names(in: name).sorted() {
      let free = try free(FileName.leftBehind(name, file))
      try carryOut(Change.Move(from: name + "/" + file, to: free))
      thrown.append(free)
    }
    folders.forget(name)
    try files.removeFolder(folders.place(name))
    return thrown
  }

  /// A record that was not in its place yet: nothing was decided.
  private func isRecord(_ name: String) throws(SystemFailure) -> Bool {
    guard FileName.folder(of: name).isEmpty else { return false }
    let bytes = try files.contents(of: folders.place(name))
    return (try? CommitRecord(reading: bytes)) != nil
  }
}

extension FileName {
  /// Where a file that was being written, or one in a folder that was, goes in the trash; always the same, so that
  /// a record that comes later finds it.
  static func leftBehind(_ name: String, _ file: String = "") -> String {
    let folder = folder(of: name)
    let unique = last(of: name).dropFirst(temporaryPrefix.count)
    let start = trash + "/" + (folder.isEmpty ? "" : folder + ".") + "left-behind-" + unique
    return file.isEmpty ? start + ".json" : start + "-" + file
  }
}
