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
