internal import Synchronization

extension Files {
  /// What a call is made on: a path, or a name in a folder that is open.
  package struct Place: Sendable {
    /// The whole path; messages tell it, and it is all there is where no folder is open.
    package let path: String
    /// The folder that the name is looked up in.
    let folder: OpenFolder?
    /// The last part of the path; `.` is the open folder itself.
    let name: String

    package init(_ path: String) {
      self.path = path
      folder = nil
      name = path
    }

    package init(_ name: String, in folder: OpenFolder) {
      path = name == "." ? folder.path : folder.path + "/" + name
      self.folder = folder
      self.name = name
    }
  }

  /// A folder that is open for as long as this lives.
  package final class OpenFolder: Sendable {
    package let path: String
    package let descriptor: Descriptor
    private let close: @Sendable (Descriptor) -> Void

    init(_ descriptor: Descriptor, path: String, _ close: @escaping @Sendable (Descriptor) -> Void)
    {
      self.descriptor = descriptor
      self.path = path
      self.close = close
    }

    deinit { close(descriptor) }
  }
}

/// A folder and those in it, each opened when it is first needed and held.
///
/// What is done in them goes by their handles: a link that is put in the place of one, before or while the
/// program runs, leads it nowhere. A `.commit` beside a linked `entries` once moved a key out of `~/.ssh`.
package final class OpenFolders: Sendable {
  private let files: Files
  private let path: String
  private let held = Mutex<[String: Files.OpenFolder]>([:])

  package init(_ path: String, _ files: Files) {
    self.path = path
    self.files = files
  }

  /// Where a file or folder lies whose name is `NAME` or `FOLDER/NAME`.
  package func place(_ name: String) throws(SystemFailure) -> Files.Place {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return Files.Place(name, in: try folder(""))
    }
    let last = String(name[name.utf8.index(after: slash)...])
    return Files.Place(last, in: try folder(String(name[..<slash])))
  }

  /// One of the folders in it; the empty name is the folder itself, which a link may lead to.
  package func folder(_ name: String) throws(SystemFailure) -> Files.OpenFolder {
    if let folder = held.withLock({ $0[name] }) { return folder }
    let folder =
      name.isEmpty
      ? try open(Files.Place(path), .folder)
      : try open(Files.Place(name, in: try self.folder("")), .innerFolder)
    // Where two threads opened it at once, both get the same one.
    return held.withLock { held in
      let first = held[name] ?? folder
      held[name] = first
      return first
    }
  }

  /// To be said of a folder in whose place another was put.
  package func forget(_ name: String) {
    held.withLock { $0[name] = nil }
  }

  private func open(
    _ place: Files.Place, _ mode: Files.OpenMode
  ) throws(SystemFailure) -> Files.OpenFolder {
    Files.OpenFolder(try files.open(place, mode), path: place.path, files.close)
  }
}
