internal import EgelCore
internal import EgelJSON

/// A change to several files that is decided: what is left to do, durable before the first step.
///
/// Doing it again does no harm, so whoever finds one finishes it. A syncer may bring it without its files, or to a
/// journal that has other entries by now, and anyone who can write into the folder may make one up: so it says what
/// each file has in it and what it takes the place of, and names no file but the journal's own. Version 0.1.0 wrote
/// it without digests; that is read too, and that version refuses this one.
struct CommitRecord: Equatable, Sendable {
  var moves: [Change.Move] = []
  var removals: [Removal] = []

  struct Removal: Hashable, Sendable {
    var name: String
    /// What is to go; what has become something else since is left alone. A link, and what cannot be read, has
    /// none.
    var digest: Digest?
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("moves")
    writer.beginArray()
    for move in moves {
      writer.beginObject()
      writer.key("from")
      writer.string(move.from)
      writer.key("to")
      writer.string(move.to)
      if let digest = move.digest { Self.write(digest, to: &writer) }
      switch move.replaced {
      case .unsaid: break
      case .nothing:
        writer.key("replaces")
        writer.null()
      case .file(let digest):
        writer.key("replaces")
        writer.beginObject()
        Self.write(digest, to: &writer)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endArray()
    writer.key("removals")
    writer.beginArray()
    for removal in removals {
      guard let digest = removal.digest else {
        writer.string(removal.name)
        continue
      }
      writer.beginObject()
      writer.key("name")
      writer.string(removal.name)
      Self.write(digest, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ digest: Digest, to writer: inout JSONWriter) {
    writer.key("size")
    writer.integer(digest.size)
    writer.key("digest")
    writer.string(digest.fingerprint.description)
  }
}

// Reading.

extension CommitRecord {
  init(reading bytes: [UInt8]) throws(JSONError) {
    self.init()
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.openObject()
      while let key = try reader.nextKey() {
        if key.equals("moves") {
          moves = try Self.readMoves(&reader)
        } else if key.equals("removals") {
          removals = try Self.readRemovals(&reader)
        } else {
          throw reader.error(.only("\"moves\", \"removals\"", found: key.string))
        }
      }
    }
  }

  private static func readMoves(_ reader: inout JSONReader) throws(JSONError) -> [Change.Move] {
    var moves: [Change.Move] = []
    try reader.openArray()
    while try reader.nextElement() {
      _ = try reader.peekKind()
      let start = reader.offset
      let item = try readItem(["from", "to"], &reader)
      let move = Change.Move(
        from: item.names[0], to: item.names[1], digest: item.digest, replaced: item.replaced)
      guard FileName.mayMove(move) else {
        throw reader.error(
          .expected(
            JSONPhrase(
              nl: "het verplaatsen van bestanden van het dagboek zelf",
              en: "a move of the journal's own files"),
            found: .same("\(move.from), \(move.to)")),
          at: start)
      }
      moves.append(move)
    }
    return moves
  }

  private static func readRemovals(_ reader: inout JSONReader) throws(JSONError) -> [Removal] {
    var removals: [Removal] = []
    try reader.openArray()
    while try reader.nextElement() {
      let isBare = try reader.peekKind() == .string
      let start = reader.offset
      let item = isBare ? Item(names: [try reader.string()]) : try readItem(["name"], &reader)
      guard FileName.mayRemove(item.names[0]) else {
        throw reader.error(
          .expected(
            JSONPhrase(
              nl: "een bestand in de prullenbak, of een kopie van een syncprogramma",
              en: "a file in the trash, or a conflict copy"),
            found: .same(item.names[0])), at: start)
      }
      removals.append(Removal(name: item.names[0], digest: item.digest))
    }
    return removals
  }

  private struct Item {
    var names: [String]
    var digest: Digest?
    var replaced = Change.Replaced.unsaid
  }

  /// An object with these names in it, and a digest or none.
  private static func readItem(
    _ keys: [String], _ reader: inout JSONReader
  ) throws(JSONError) -> Item {
    let start = reader.offset
    var names: [String: String] = [:]
    var replaced = Change.Replaced.unsaid
    var size: Int?
    var fingerprint: Fingerprint?
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("size") {
        size = try reader.integer()
      } else if key.equals("digest") {
        fingerprint = try reader.fingerprint()
      } else if key.equals("replaces"), keys.contains("to") {
        replaced = try readReplaced(&reader)
      } else {
        let name = key.string
        guard keys.contains(name) else {
          let allowed = (keys + ["size", "digest"]).map { "\"\($0)\"" }.joined(separator: ", ")
          throw reader.error(.only(allowed, found: name))
        }
        names[name] = try reader.string()
      }
    }
    var found: [String] = []
    for key in keys {
      guard let name = names[key] else { throw reader.error(.missing(key), at: start) }
      found.append(name)
    }
    guard let size, let fingerprint else {
      // Half of a digest would be taken for none.
      if size != nil { throw reader.error(.missing("digest"), at: start) }
      if fingerprint != nil { throw reader.error(.missing("size"), at: start) }
      return Item(names: found, replaced: replaced)
    }
    return Item(names: found, digest: Digest(size: size, fingerprint), replaced: replaced)
  }

  private static func readReplaced(
    _ reader: inout JSONReader
  ) throws(JSONError) -> Change.Replaced {
    if try reader.skipNull() { return .nothing }
    let start = reader.offset
    guard let digest = try readItem([], &reader).digest else {
      throw reader.error(.missing("digest"), at: start)
    }
    return .file(digest)
  }
}

// What a record may name: nothing but what this program writes, moves and removes.

extension FileName {
  /// New contents in the place of one of the journal's files, or a conflict copy into the trash.
  static func mayMove(_ move: Change.Move) -> Bool {
    guard let (from, to) = both(parts(of: move.from), parts(of: move.to)) else { return false }
    guard isTemporary(from.name) else { return to.folder == trash && isCopy(from) }
    guard from.folder == to.folder else { return false }
    switch to.folder {
    // The folder of entries as a whole: version 0.1.0 filled an empty one so.
    case "": return to.name == settings || tables.contains(to.name) || to.name == entries
    case entries: return month(of: to.name) != nil
    default: return to.folder == trash
    }
  }

  static func mayRemove(_ name: String) -> Bool {
    parts(of: name).map { $0.folder == trash || isCopy($0) } ?? false
  }

  private static func both<Value>(_ one: Value?, _ other: Value?) -> (Value, Value)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  private typealias Parts = (folder: String, name: String)

  /// The folder and the plain name in it; nil where the name leads elsewhere.
  private static func parts(of name: String) -> Parts? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isPlain = parts.allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0)
    }
    guard isPlain, let last = parts.last, parts.count <= 2 else { return nil }
    return (parts.count == 2 ? parts[0] : "", last)
  }

  private static func isCopy(_ parts: Parts) -> Bool {
    switch parts.folder {
    case "": tables.contains { isCopy(parts.name, of: $0) }
    case entries: isForeign(parts.name)
    default: false
    }
  }
}

extension JSONError.Problem {
  fileprivate static func only(_ names: String, found: String) -> JSONError.Problem {
    .expected(JSONPhrase(nl: "alleen \(names)", en: "only \(names)"), found: .same(found))
  }
}
