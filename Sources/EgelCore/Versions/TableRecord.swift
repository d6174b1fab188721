package import EgelJSON

/// A record of a file that holds all records of its kind, such as `people.json`.
package protocol TableRecord: Record, Membered {
  /// What the kind is called.
  static var kind: RecordKind { get }
  var id: Identifier { get set }
  /// One with nothing in it but its id, which is also what a deleted one leaves.
  init(blank id: Identifier)
  /// The first member that one which was not deleted cannot be without and is.
  func missing(among read: MembersRead<Member>) -> String?
  /// What a schema says that one needs which was not deleted: one of these.
  static var complete: [Shape] { get }
  /// Whether nothing is left of it without this person.
  func isGone(without person: Identifier) -> Bool
  /// Reads an array of records, by `readLines` and nothing else.
  ///
  /// A requirement, because a generic function is slow from another module: each kind's own one is
  /// compiled for that kind alone, which saves 1.2 ms in reading 1,000 relationships.
  static func lines(reading bytes: [UInt8]) throws(JSONError) -> [RecordFile<Self>.Line]
  /// Reads them by `readRecords` and nothing else, a requirement for the same reason.
  static func records(reading bytes: [UInt8]) throws(JSONError) -> [Self]?
}

/// What records of every kind share.
enum SharedMember: UInt8, MemberList {
  case id, edited, deleted, seen
  /// The versions beside the one that is shown, where it was changed in two places.
  case others

  static let names = MemberNames<SharedMember>()

  var name: StaticString {
    switch self {
    case .id: "id"
    case .edited: "edited"
    case .deleted: "deleted"
    case .seen: "seen"
    case .others: "others"
    }
  }

  var isNewer: Bool {
    switch self {
    case .id, .edited, .deleted, .seen, .others: false
    }
  }
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
    var own = MembersRead<Member>()
    var shared = MembersRead<SharedMember>()
    var others: [Self] = []
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try take(key, &reader, noting: &own) { continue }
      guard let member = SharedMember(key) else {
        try extra.keep(key, from: &reader)
        continue
      }
      shared.insert(member)
      try read(member, &reader, &others)
    }
    guard shared.contains(.id) else { throw reader.error(.missing("id"), at: start) }
    if history.deleted == nil, let missing = missing(among: own) {
      throw reader.error(.missing(missing), at: start)
    }
    guard others.allSatisfy({ $0.id == id }) else {
      throw reader.error(EntryDraft.foreignOthers, at: start)
    }
    return others
  }

  private mutating func read(
    _ member: SharedMember, _ reader: inout JSONReader, _ others: inout [Self]
  ) throws(JSONError) {
    switch member {
    case .id: id = try reader.identifier()
    case .edited: history.edited = try reader.moment()
    case .deleted: history.deleted = try reader.moment()
    case .seen:
      let seen = try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      history = History(edited: history.edited, deleted: history.deleted, seen: seen)
    case .others:
      others = try reader.list { (reader) throws(JSONError) in
        try Self.lineage(&reader).versions
      }.flatMap { $0 }
    }
  }

  package func missing(among read: MembersRead<Member>) -> String? { firstMissing(among: read) }

  package func isGone(without person: Identifier) -> Bool { false }

  package func write(to writer: inout JSONWriter, others: [Self]) {
    writer.beginObject()
    write(.id, to: &writer, others)
    writeMembers(to: &writer)
    for member in SharedMember.names.all where member != .id { write(member, to: &writer, others) }
    writeUnknown(to: &writer)
    writeTexts(to: &writer)
    writer.endObject()
  }

  private func write(_ member: SharedMember, to writer: inout JSONWriter, _ others: [Self]) {
    switch member {
    case .id: writer.member("id", id)
    case .edited: writer.optional("edited", history.edited)
    case .deleted: writer.optional("deleted", history.deleted)
    case .seen: writer.seen(history.seen)
    case .others: writer.filled("others", others) { $1.write(to: &$0, others: []) }
    }
  }
}

// What a schema says.

extension TableRecord {
  /// What a record looks like.
  package static var shape: Shape {
    let end = firstText?.rawValue ?? .max
    let shared = SharedMember.names.all.map { shape(of: $0) }
    let members = shared.prefix(1) + shapes { $0 < end } + shared.dropFirst() + shapes { $0 >= end }
    return Shape(
      .either(Array(members), complete + [deletedShape]),
      "\(kind.summary), one record of \(kind.fileName). Members that are not described are kept.")
  }

  package static var complete: [Shape] {
    let blank = Self(blank: Identifier(bits: 0))
    let needed = Member.names.all.filter(blank.needs)
    return [complete(with: needed, "The record itself.")]
  }

  /// A record that was not deleted and has these members.
  static func complete(with members: [Member], _ about: String) -> Shape {
    Shape(
      .object(
        members.map { Shape.Member($0.name.description, Shape(.anything), isRequired: true) },
        isClosed: false), about)
  }

  private static func shapes(_ isWanted: (UInt8) -> Bool) -> [Shape.Member] {
    Member.names.all.filter { isWanted($0.rawValue) }.map { member in
      Shape.Member(member.name.description, shape(of: member))
    }
  }

  private static func shape(of member: SharedMember) -> Shape.Member {
    let shape: Shape =
      switch member {
      case .id: .id("Tells this \(kind.noun) from every other.")
      case .edited: .edited
      case .deleted: .deleted
      case .seen: .seen
      case .others: .others(Shape(.record))
      }
    return Shape.Member(member.name.description, shape, isRequired: member == .id)
  }

  private static var deletedShape: Shape {
    let member = Shape.Member(
      SharedMember.deleted.name.description, Shape(.anything), isRequired: true)
    return Shape(.object([member], isClosed: false), "What is left of a deleted record.")
  }
}
