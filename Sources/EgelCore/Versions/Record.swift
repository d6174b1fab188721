package import EgelJSON

/// Any kind of record of the journal, as far as its versions are concerned.
package protocol Record: JournalRecord {
  var history: History { get set }
  /// The lowest form of a journal that it can stand in.
  var format: Int { get }
  /// Writes the record's one form, with the whole `others` before its long text.
  func write(to writer: inout JSONWriter, others: [Self])
}

extension Record {
  package var format: Int { JournalFormat.first }

  /// The record's one form as bytes, without a line end.
  package func bytes(others: [Self] = []) -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, others: others)
    return writer.bytes
  }

  /// The record's JSON, with other versions of it in its `others`.
  public func json(beside others: [Self]) -> String {
    String(decoding: bytes(others: others), as: UTF8.self)
  }

  /// What other versions call this one in their `seen`.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes()) }
}

/// What a version of a record knows of its own past.
public struct History: Hashable, Sendable {
  /// When this version was made, if it is not the first.
  public var edited: Moment?
  /// When the record was deleted; such a version has no content.
  public var deleted: Moment?
  /// The fingerprints of every earlier version, in order.
  public var seen: [Fingerprint]

  /// The history of a first version, unless something is told.
  public init(edited: Moment? = nil, deleted: Moment? = nil, seen: [Fingerprint] = []) {
    self.edited = edited
    self.deleted = deleted
    self.seen = seen.isEmpty ? [] : Set(seen).sorted()
  }
}
