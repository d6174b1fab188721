package import EgelJSON

/// A record of a file that holds all records of its kind, such as `people.json`.
package protocol TableRecord: Record {
  var id: Identifier { get set }
  var extra: ExtraMembers { get set }
  /// The members it cannot be without unless it was deleted.
  static var needed: NeededMembers { get }
  /// The first member it cannot be without and is.
  func missing(among read: MembersRead) -> String?
  /// One with nothing in it but its id, which is also what a deleted one leaves.
  init(blank id: Identifier)
  /// Reads the value of a member if it is one of its own.
  mutating func take(_ key: borrowing JSONKey, _ reader: inout JSONReader) throws(JSONError) -> Bool
  /// Reads an array of records, by `readLines` and nothing else.
  ///
  /// A requirement, because a generic function is slow from another module: each kind's own one is
  /// compiled for that kind alone, which saves 1.2 ms in reading 1,000 relationships.
  static func lines(reading bytes: [UInt8]) throws(JSONError) -> [RecordFile<Self>.Line]
  /// Reads them by `readRecords` and nothing else, a requirement for the same reason.
  static func records(reading bytes: [UInt8]) throws(JSONError) -> [Self]?
  /// Writes its own members but the id and the long text.
  func writeMembers(to writer: inout JSONWriter)
  /// Writes the long text, which stands last.
  func writeText(to writer: inout JSONWriter)
}

extension TableRecord {
  /// Reads a record with the versions that stand beside it in its `others`.
  public static func versions(json: String) throws(RecordError) -> RecordVersions<Self> {
    try RecordError.naming { () throws(JSONError) in
      RecordVersions(
        try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in try lineage(&reader) }
      )
    }
  }

  static func readLines(_ bytes: [UInt8]) throws(JSONError) -> [RecordFile<Self>.Line] {
    var lines: [RecordFile<Self>.Line] = []
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in
        _ = try reader.peekKind()
        let start = reader.offset
        let lineage = try Self.lineage(&reader)
        lines.append(try RecordFile.Line(lineage, written: Array(bytes[start..<reader.offset])))
      }
    }
    return lines
  }

  /// The records that are shown, for whoever only looks: the bytes they stand in, which a change has to
  /// know, cost as much as the records. Nil where one does not stand in its place, and may stand twice.
  static func readRecords(_ bytes: [UInt8]) throws(JSONError) -> [Self]? {
    var records: [Self] = []
    records.reserveCapacity(RecordFile<Self>.roomFor(bytes))
    var last: Identifier?
    var isInOrder = true
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in
        // Read where it will stay: to copy one takes a tenth of the time of reading it.
        let place = records.count
        records.append(Self(blank: Identifier(bits: 0)))
        let others = try records[place].read(&reader)
        if !others.isEmpty { records[place] = joined(records[place], others).shown }
        let id = records[place].id
        if let last, last >= id { isInOrder = false }
        last = id
        if records[place].history.deleted != nil { records.removeLast() }
      }
    }
    return isInOrder ? records : nil
  }

  /// Reads a record and the versions beside it.
  package static func lineage(_ reader: inout JSONReader) throws(JSONError) -> Lineage<Self> {
    var record = Self(blank: Identifier(bits: 0))
    let others = try record.read(&reader)
    return others.isEmpty ? Lineage(record) : joined(record, others)
  }

  private static func joined(_ record: Self, _ others: [Self]) -> Lineage<Self> {
    Lineage(joining: [record] + others) ?? Lineage(record)
  }

  /// Reads the members into a blank one; returns the versions beside it.
  private mutating func read(_ reader: inout JSONReader) throws(JSONError) -> [Self] {
    _ = try reader.peekKind()
    let start = reader.offset
    var members = MembersRead()
    var others: [Self] = []
    try reader.openObject()
    while let key = try reader.nextKey() {
      members.note(key, among: Self.needed)
      if key.equals("others") {
        others = try reader.list { (reader) throws(JSONError) in
          try Self.lineage(&reader).versions
        }.flatMap { $0 }
      } else if try !takeHead(key, &reader), try !take(key, &reader) {
        try extra.keep(key, from: &reader)
      }
    }
    if let missing = missing(among: members) {
      throw reader.error(.missing(missing), at: start)
    }
    guard others.allSatisfy({ $0.id == id }) else {
      throw reader.error(.expected("others of the same id", found: "another id"), at: start)
    }
    return others
  }

  package func write(to writer: inout JSONWriter, others: [Self]) {
    writer.beginObject()
    writer.member("id", id)
    writeMembers(to: &writer)
    writer.history(history)
    if !others.isEmpty {
      writer.list("others", others) { $1.write(to: &$0, others: []) }
    }
    extra.write(to: &writer)
    writeText(to: &writer)
    writer.endObject()
  }

  private mutating func takeHead(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("id") {
      id = try reader.identifier()
    } else if key.equals("edited") {
      history.edited = try reader.moment()
    } else if key.equals("deleted") {
      history.deleted = try reader.moment()
    } else if key.equals("seen") {
      let seen = try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      history = History(edited: history.edited, deleted: history.deleted, seen: seen)
    } else {
      return false
    }
    return true
  }

  package func missing(among read: MembersRead) -> String? {
    read.firstMissing(among: Self.needed, onlyID: history.deleted != nil)
  }
}
