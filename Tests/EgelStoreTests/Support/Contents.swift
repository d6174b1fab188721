import EgelPlatform

/// All files below a folder, by their names in it.
struct Contents: Hashable, Sendable {
  var files: [String: [UInt8]] = [:]
  /// The modes of files and folders; the folder itself is ".".
  var modes: [String: UInt32] = [:]

  init() {}

  init(of folder: String, _ source: Files) {
    guard let status = try? source.status(.init(folder)) else { return }
    modes["."] = status.mode
    read("", in: folder, source)
  }

  private mutating func read(_ prefix: String, in folder: String, _ source: Files) {
    for name in (try? source.list(folder)) ?? [] {
      let path = folder + "/" + name
      guard let status = try? source.status(.init(path)) else { continue }
      modes[prefix + name] = status.mode
      if status.kind == .folder { read(prefix + name + "/", in: path, source) }
      if status.kind == .file { files[prefix + name] = (try? source.contents(of: path)) ?? [] }
    }
  }

  /// Writes them all below a folder; where there are none there is no folder either.
  func put(in folder: String, with files: Files) throws {
    let names = modes.keys.filter { $0 != "." }.sorted()
    guard modes["."] != nil else { return }
    try files.makeFolder(.init(folder))
    for name in names {
      let path = folder + "/" + name
      guard let bytes = self.files[name] else {
        try files.makeFolder(.init(path))
        continue
      }
      let file = try files.open(.init(path), .creating)
      defer { files.close(file) }
      try files.writeAll(bytes, to: file, path: path)
    }
  }

  /// The same with one more file.
  func with(_ name: String, _ text: String) -> Contents {
    var contents = self
    contents.files[name] = Array(text.utf8)
    contents.modes[name] = 0o600
    return contents
  }

  /// Everything that others than the owner may look at.
  var openToOthers: [String] {
    modes.filter { name, mode in mode != (files[name] == nil ? 0o700 : 0o600) }.keys.sorted()
  }

  /// What only a change under way needs.
  var leftovers: [String] {
    modes.keys.filter { name in
      name == ".commit" || name.split(separator: "/").contains { $0.hasPrefix(".new-") }
    }.sorted()
  }
}
