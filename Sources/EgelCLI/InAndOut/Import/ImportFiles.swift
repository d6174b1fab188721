internal import Drawing
internal import EgelExchange
internal import EgelPlatform

/// The files an import is given: read whole, standard input for `-`, and the notes of a folder.
struct ImportFiles {
  private let session: Session
  private(set) var sources: [ImportSource] = []
  /// Symbolic links in folders: they are not followed, as they may lead anywhere.
  private(set) var links: [String] = []

  init(_ paths: [String], _ session: Session) throws {
    self.session = session
    if paths.isEmpty {
      guard !session.isInteractive else { throw ExchangeFailure.nothingToImport }
      sources = [try standardInput()]
    }
    for path in paths {
      if path == "-" {
        sources.append(try standardInput())
      } else if isFolder(path) {
        try takeFolder(path)
      } else {
        sources.append(ImportSource(path, try contents(path)))
      }
    }
  }

  private func standardInput() throws -> ImportSource {
    let name = "standard input"
    return try failing { () throws(SystemFailure) in
      ImportSource(name, try session.world.streams.readAll(Files.mostRead))
    }
  }

  private func contents(_ path: String) throws -> [UInt8] {
    try failing { () throws(SystemFailure) in
      try session.world.files.contents(ofNamed: path)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    (try? session.world.files.list(path)) != nil
  }

  private mutating func takeFolder(_ path: String) throws {
    let before = sources.count
    try takeNotes(in: path)
    guard sources.count == before else { return }
    throw ExchangeFailure.noNotes(in: path)
  }

  /// The Markdown files in a folder and those below it, by name; links are not followed.
  private mutating func takeNotes(in folder: String) throws {
    let names = try failing { () throws(SystemFailure) in
      try session.world.files.list(folder).sorted()
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      let kind = (try? session.world.files.status(.init(path)))?.kind
      if kind == .folder {
        try takeNotes(in: path)
      } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        if kind == .link {
          links.append(path)
        } else {
          sources.append(ImportSource(path, try contents(path)))
        }
      }
    }
  }

  private func failing<Value>(_ call: () throws(SystemFailure) -> Value) throws -> Value {
    do throws(SystemFailure) {
      return try call()
    } catch {
      if let signal = session.world.stopSignal() {
        throw ProgramFailure.interrupted(signal: signal)
      }
      guard error.isTooMuch else { throw ProgramFailure.outsideFile(error) }
      throw ExchangeFailure.tooMuch(path: error.path)
    }
  }
}
