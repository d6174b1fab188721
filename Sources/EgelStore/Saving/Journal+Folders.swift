internal import EgelPlatform

extension Journal {
  /// Makes the journal's folder and those in it where they are missing, durable and 0700.
  func makeFolders() throws(StoreFailure) {
    do throws(SystemFailure) {
      // Until something is saved, a program may have been killed between making a folder and making it
      // durable; nothing tells which.
      let isNew = try !world.files.isThere(path(FileName.settings))
      try makeFolder(folder)
      for name in FileName.folders { try makeFolder(path(name)) }
      if isNew { try synchroniseParents(of: folder) }
    } catch {
      throw .writing(error)
    }
  }

  private func makeFolder(_ path: String) throws(SystemFailure) {
    guard try !world.files.isThere(path) else { return }
    let parent = Self.parent(of: path)
    try makeFolder(parent)
    do throws(SystemFailure) {
      try world.files.makeFolder(path)
    } catch  where error.isTaken {
      return
    }
    try world.files.synchroniseFolder(parent)
  }

  /// A folder that may not be opened, or of a kind that cannot be made durable, is not one that this
  /// program made.
  private func synchroniseParents(of path: String) throws(SystemFailure) {
    let parent = Self.parent(of: path)
    guard parent != path else { return }
    do throws(SystemFailure) {
      try world.files.synchroniseFolder(parent)
    } catch  where error.isReadOnly || error.isUnsupported {
    }
    try synchroniseParents(of: parent)
  }

  static func parent(of path: String) -> String {
    var trimmed = path[...]
    while trimmed.count > 1 && trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
