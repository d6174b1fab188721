import EgelPlatform
import TestSupport

extension MemoryDisk {
  /// The calls on a disk that tests and the store share.
  static func files(on disk: Box<MemoryDisk>) -> Files {
    var files = World.live.files
    files.open = { (place, mode) throws(SystemFailure) in
      try disk.attempt { (disk) throws(SystemFailure) in try disk.open(place.path, mode) }
    }
    files.status = { (place) throws(SystemFailure) in
      let now = disk.value
      return now.status(try now.find(place.path))
    }
    files.rename = { (from, to) throws(SystemFailure) in
      try disk.attempt { (disk) throws(SystemFailure) in
        let node = try disk.find(from.path)
        if disk.nodes[node].kind == .folder { try disk.checkIsEmpty(to.path) }
        disk.change(
          Renaming(node: node, from: try disk.place(of: from.path), to: try disk.place(of: to.path))
        )
      }
    }
    files.remove = { (place) throws(SystemFailure) in
      try disk.attempt { (disk) throws(SystemFailure) in
        guard disk.nodes[try disk.find(place.path)].kind == .file else {
          throw SystemFailure(
            call: "unlink", path: place.path, code: ErrorNumber.forbidden.rawValue)
        }
        disk.change(
          Renaming(node: try disk.find(place.path), from: try disk.place(of: place.path), to: nil))
      }
    }
    files.removeFolder = { (place) throws(SystemFailure) in
      try disk.attempt { (disk) throws(SystemFailure) in
        try disk.checkIsEmpty(place.path)
        disk.change(
          Renaming(node: try disk.find(place.path), from: try disk.place(of: place.path), to: nil))
      }
    }
    files.makeFolder = { (place) throws(SystemFailure) in
      try disk.attempt { (disk) throws(SystemFailure) in
        _ = try disk.add(Node(kind: .folder, mode: 0o700), at: place.path)
      }
    }
    files.names = { (place) throws(SystemFailure) in
      let now = disk.value
      return FolderNames(now.nodes[try now.find(place.path)].names.keys.sorted())
    }
    files.useOpenFiles(of: disk)
    return files
  }

  private func checkIsEmpty(_ folder: String) throws(SystemFailure) {
    guard let node = try? find(folder), !nodes[node].names.isEmpty else { return }
    throw SystemFailure(call: "rmdir", path: folder, code: ErrorNumber.taken.rawValue)
  }

  private func status(_ node: Int) -> FileStatus {
    FileStatus(kind: nodes[node].kind, size: nodes[node].bytes.count, mode: nodes[node].mode)
  }

  private mutating func open(
    _ path: String, _ mode: Files.OpenMode
  ) throws(SystemFailure) -> Files.Descriptor {
    let isNew = mode == .creating || (mode == .locking && (try? find(path)) == nil)
    let node = isNew ? try add(Node(kind: .file, mode: 0o600), at: path) : try find(path)
    nextFile += 1
    opened[nextFile] = (node, 0)
    return nextFile
  }

  fileprivate func status(ofOpen file: Files.Descriptor) -> FileStatus {
    status(opened[file]?.node ?? 0)
  }

  fileprivate mutating func read(_ file: Files.Descriptor, _ room: Int) -> [UInt8] {
    guard let place = opened[file] else { return [] }
    let bytes = Array(nodes[place.node].bytes.dropFirst(place.offset).prefix(room))
    opened[file] = (place.node, place.offset + bytes.count)
    return bytes
  }

  fileprivate mutating func change(
    _ file: Files.Descriptor, _ body: (inout Node) -> Void
  ) {
    if let node = opened[file]?.node { body(&nodes[node]) }
  }
}

extension Files {
  fileprivate mutating func useOpenFiles(of disk: Box<MemoryDisk>) {
    read = { (file, room) throws(SystemFailure) in disk.change { $0.read(file, room) } }
    write = { (file, bytes) throws(SystemFailure) in
      disk.change { $0.change(file) { $0.bytes += bytes } }
      return bytes.count
    }
    synchronise = { (file) throws(SystemFailure) in
      disk.change { disk in
        if let node = disk.opened[file]?.node { disk.synchronise(node) }
      }
    }
    close = { file in disk.change { $0.opened[file] = nil } }
    setMode = { (file, mode) throws(SystemFailure) in
      disk.change { $0.change(file) { $0.mode = mode } }
    }
    statusOfOpen = { (file) throws(SystemFailure) in disk.value.status(ofOpen: file) }
    lock = { (_, _) throws(SystemFailure) in true }
  }
}

extension Box<MemoryDisk> {
  fileprivate func attempt<Result>(
    _ body: (inout MemoryDisk) throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result {
    let outcome = change { disk in
      Swift.Result { () throws(SystemFailure) in try body(&disk) }
    }
    return try outcome.get()
  }
}
