internal import EgelExchange
internal import Platform

/// The files an import is given: read whole, standard input for `-`, and the notes of a folder.
struct ImportFiles {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func sources(_ paths: [String], as format: ImportFormat?) throws -> [ImportSource] {
    if paths.isEmpty {
      guard !session.isInteractive else { throw Failure.nothingToImport }
      return [try standardInput()]
    }
    var sources: [ImportSource] = []
    for path in paths {
      if path == "-" {
        sources.append(try standardInput())
      } else if isFolder(path) {
        sources += try notes(in: path)
      } else {
        sources.append(ImportSource(path, try contents(path)))
      }
    }
    return sources
  }

  private func standardInput() throws -> ImportSource {
    do throws(SystemFailure) {
      return ImportSource("standard input", try session.world.streams.readAll())
    } catch {
      if let signal = session.world.stopSignal() { throw Failure.interrupted(signal: signal) }
      throw Failure.outsideFile(error)
    }
  }

  private func contents(_ path: String) throws -> [UInt8] {
    do throws(SystemFailure) {
      return try session.world.files.contents(ofNamed: path)
    } catch {
      throw Failure.outsideFile(error)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    (try? session.world.files.list(path)) != nil
  }

  /// The Markdown files in a folder and those below it, by name; links are not followed into others.
  private func notes(in folder: String) throws -> [ImportSource] {
    var sources: [ImportSource] = []
    let names: [String]
    do throws(SystemFailure) {
      names = try session.world.files.list(folder).sorted()
    } catch {
      throw Failure.outsideFile(error)
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      let kind = (try? session.world.files.status(path))?.kind
      if kind == .folder {
        sources += try notes(in: path)
      } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        sources.append(ImportSource(path, try contents(path)))
      }
    }
    return sources
  }
}
