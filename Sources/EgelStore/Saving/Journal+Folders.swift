internal import EgelPlatform

extension Journal {
  /// The journal's folder and those in it, each opened when it is first needed.
  func openFolders() -> OpenFolders { OpenFolders(folder, world.files) }

  /// Makes the journal's folder and those in it where they are missing, durable and 0700.
  func makeFolders(_ folders: OpenFolders) throws(StoreFailure) {
    do throws(SystemFailure) {
      // Until something is saved, a program may have been killed between making a folder and making it
      // durable; nothing tells which.
      let isNew = try !world.files.isThere(path(FileName.settings))
      try makeFolder(folder)
      for name in FileName.folders { try makeFolder(name, in: folders) }
      if isNew { try synchroniseParents(of: folder) }
    } catch {
      throw .writing(error)
    }
  }

  /// Refuses to write into a folder that is a link, or that belongs to another user: whoever owns a folder
  /// can take away and replace what is put there.
  func checkIsOwn(_ name: String, _ folders: OpenFolders) throws(StoreFailure) {
    let status: FileStatus
    do throws(SystemFailure) {
      status = try world.files.statusOfOpen(try folders.folder(name).descriptor)
    } catch {
      throw failure(name, .writing(error))
    }
    guard world.files.isOwn(status) else { throw .foreign(path: path(name)) }
  }

  /// Why something could not be done with one of the files or folders: where a link or anything else stands in
  /// the place of it, or of the folder it lies in, that is why.
  func failure(_ name: String, _ otherwise: StoreFailure) -> StoreFailure {
    let folder = FileName.folder(of: name)
    for place in [folder, name] where !place.isEmpty {
      guard let kind = (try? world.files.status(.init(path(place))))?.kind else { continue }
      let isFolder = place == folder || FileName.folders.contains(place)
      if isFolder && kind != .folder { return .notFolder(path: path(place), kind) }
      if !isFolder && kind != .file { return .notPlain(path: path(place), kind) }
    }
    return otherwise
  }

  private func makeFolder(_ name: String, in folders: OpenFolders) throws(SystemFailure) {
    let place = try folders.place(name)
    guard try !world.files.isThere(place) else { return }
    do throws(SystemFailure) {
      try world.files.makeFolder(place)
    } catch  where error.isTaken {
      return
    }
    try world.files.synchroniseFolder(try folders.folder(""))
  }

  private func makeFolder(_ path: String) throws(SystemFailure) {
    guard try !world.files.isThere(path) else { return }
    let parent = Self.parent(of: path)
    try makeFolder(parent)
    do throws(SystemFailure) {
      try world.files.makeFolder(.init(path))
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
