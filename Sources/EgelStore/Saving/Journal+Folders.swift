internal import Platform

extension Journal {
  /// Makes the journal's folder and those in it where they are missing, durable and 0700.
  func makeFolders() throws(StoreFailure) {
    do throws(SystemFailure) {
      try makeFolder(folder)
      for name in FileName.folders { try makeFolder(path(name)) }
    } catch {
      throw .writing(error)
    }
  }

  private func makeFolder(_ path: String) throws(SystemFailure) {
    guard try world.files.statusIfAny(path) == nil else { return }
    let parent = Self.parent(of: path)
    try makeFolder(parent)
    do throws(SystemFailure) {
      try world.files.makeFolder(path)
    } catch  where error.isTaken {
      return
    }
    try world.files.synchroniseFolder(parent)
  }

  static func parent(of path: String) -> String {
    var trimmed = path[...]
    while trimmed.count > 1 && trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
