import EgelPlatform
import TestSupport

/// A disk that keeps only what was synchronised when the power goes.
///
/// A file's bytes are safe once the file was synchronised, its name once its folder was; a rename is
/// whole or not at all. What was not synchronised may be there all the same, in any combination.
struct MemoryDisk: Sendable {
  struct Node: Sendable {
    var kind: FileStatus.Kind
    var mode: UInt32
    var bytes: [UInt8] = []
    var safeBytes: [UInt8] = []
    var names: [String: Int] = [:]
    var safeNames: [String: Int] = [:]
  }

  /// A change of names that no folder has made safe yet.
  struct Renaming: Sendable {
    var node: Int
    var from: (folder: Int, name: String)?
    var to: (folder: Int, name: String)?

    func touches(_ folder: Int) -> Bool { from?.folder == folder || to?.folder == folder }
  }

  var nodes: [Node] = [Node(kind: .folder, mode: 0o755)]
  var renamings: [Renaming] = []
  var opened: [Int32: (node: Int, offset: Int)] = [:]
  var nextFile: Int32 = 100
}

// Names.

extension MemoryDisk {
  func find(_ path: String) throws(SystemFailure) -> Int {
    var node = 0
    for name in path.split(separator: "/") {
      guard let next = nodes[node].names[String(name)] else {
        throw SystemFailure(call: "find", path: path, code: ErrorNumber.missing.rawValue)
      }
      node = next
    }
    return node
  }

  func place(of path: String) throws(SystemFailure) -> (folder: Int, name: String) {
    let parts = path.split(separator: "/").map(String.init)
    return (try find(parts.dropLast().joined(separator: "/")), parts.last ?? "")
  }

  mutating func add(_ node: Node, at path: String) throws(SystemFailure) -> Int {
    let place = try place(of: path)
    guard nodes[place.folder].names[place.name] == nil else {
      throw SystemFailure(call: "add", path: path, code: ErrorNumber.taken.rawValue)
    }
    nodes.append(node)
    change(Renaming(node: nodes.count - 1, from: nil, to: place))
    return nodes.count - 1
  }

  mutating func change(_ renaming: Renaming) {
    if let from = renaming.from { nodes[from.folder].names[from.name] = nil }
    if let to = renaming.to { nodes[to.folder].names[to.name] = renaming.node }
    renamings.append(renaming)
  }

  private mutating func makeSafe(_ renaming: Renaming) {
    if let from = renaming.from, nodes[from.folder].safeNames[from.name] == renaming.node {
      nodes[from.folder].safeNames[from.name] = nil
    }
    if let to = renaming.to { nodes[to.folder].safeNames[to.name] = renaming.node }
  }
}

// Time and power.

extension MemoryDisk {
  mutating func synchroniseAll() {
    for node in nodes.indices { synchronise(node) }
  }

  mutating func synchronise(_ node: Int) {
    nodes[node].safeBytes = nodes[node].bytes
    for renaming in renamings where renaming.touches(node) { makeSafe(renaming) }
    renamings.removeAll { $0.touches(node) }
  }

  /// What may or may not have reached the disk by itself.
  enum Loose { case name, bytes }

  /// The disk after the power was cut: what of the rest is there is up to the closure.
  func afterPowerCut(_ isThere: (Loose) -> Bool) -> MemoryDisk {
    var disk = self
    for renaming in renamings where isThere(.name) { disk.makeSafe(renaming) }
    for node in nodes.indices {
      disk.nodes[node].names = disk.nodes[node].safeNames
      if !isThere(.bytes) { disk.nodes[node].bytes = disk.nodes[node].safeBytes }
    }
    disk.renamings = []
    disk.opened = [:]
    return disk
  }
}
