internal import EgelCore
internal import EgelJSON

/// A change to several files that is decided: what is left to do, durable before the first step.
///
/// Doing it again does no harm, so whoever finds one finishes it.
struct CommitRecord: Equatable, Sendable {
  var moves: [Change.Move] = []
  var removals: [String] = []

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
      writer.endObject()
    }
    writer.endArray()
    writer.key("removals")
    writer.beginArray()
    for name in removals { writer.string(name) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  init(moves: [Change.Move], removals: [String]) {
    self.moves = moves
    self.removals = removals
  }

  init(reading bytes: [UInt8]) throws(JSONError) {
    self.init(moves: [], removals: [])
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.openObject()
      while let key = try reader.nextKey() {
        if key.equals("moves") {
          moves = try Self.readMoves(&reader)
        } else if key.equals("removals") {
          removals = try Self.readNames(&reader)
        } else {
          throw reader.error(.expected("only \"moves\" and \"removals\"", found: key.string))
        }
      }
    }
  }

  private static func readMoves(_ reader: inout JSONReader) throws(JSONError) -> [Change.Move] {
    var moves: [Change.Move] = []
    try reader.openArray()
    while try reader.nextElement() {
      moves.append(try readMove(&reader))
    }
    return moves
  }

  private static func readMove(_ reader: inout JSONReader) throws(JSONError) -> Change.Move {
    _ = try reader.peekKind()
    let start = reader.offset
    var from: String?
    var to: String?
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("from") {
        from = try readName(&reader)
      } else if key.equals("to") {
        to = try readName(&reader)
      } else {
        throw reader.error(.expected("only \"from\" and \"to\"", found: key.string))
      }
    }
    guard let from else { throw reader.error(.missing("from"), at: start) }
    guard let to else { throw reader.error(.missing("to"), at: start) }
    return Change.Move(from: from, to: to)
  }

  private static func readNames(_ reader: inout JSONReader) throws(JSONError) -> [String] {
    var names: [String] = []
    try reader.openArray()
    while try reader.nextElement() { names.append(try readName(&reader)) }
    return names
  }

  /// A name inside the journal; one that leads out of it is refused, whoever wrote it.
  private static func readName(_ reader: inout JSONReader) throws(JSONError) -> String {
    _ = try reader.peekKind()
    let start = reader.offset
    let name = try reader.string()
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let leadsOut = parts.contains { $0.isEmpty || $0 == "." || $0 == ".." || $0.utf8.contains(0) }
    guard parts.count <= 2, !leadsOut else {
      throw reader.error(.expected("a name inside the journal", found: name), at: start)
    }
    return name
  }
}
