package import EgelJSON

/// What has members in a file: a record, or a part of one.
///
/// A type says by one `switch` each how a member is read and written, what a schema says of it, and what becomes of
/// people in it. Everything else is written once, below.
package protocol Membered: Substitutable {
  associatedtype Member: MemberList
  /// Members that a newer version or another program added.
  var extra: ExtraMembers { get set }
  /// The first of the long texts. They stand last, behind what the program does not know, so that a reader who needs
  /// none can jump over them.
  static var firstText: Member? { get }
  /// Whether it cannot be without a member.
  func needs(_ member: Member) -> Bool
  /// Reads the value of a member.
  mutating func read(_ member: Member, _ reader: inout JSONReader) throws(JSONError)
  /// Writes a member, or nothing where it goes without saying.
  func write(_ member: Member, to writer: inout JSONWriter)
  /// What a schema says of a member.
  static func shape(of member: Member) -> Shape
  /// Puts something else in the place of people in a member, and of words that may name them.
  mutating func substitute(_ member: Member, by substitution: inout some Substitution)
}

extension Membered {
  package static var firstText: Member? { nil }

  package func needs(_ member: Member) -> Bool { false }

  /// The first member it cannot be without and is.
  func firstMissing(among read: MembersRead<Member>) -> String? {
    for member in Member.names.all where needs(member) && !read.contains(member) {
      return member.name.description
    }
    return nil
  }

  /// Reads a member if it is one of its own.
  @inline(__always)
  mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader, noting read: inout MembersRead<Member>
  ) throws(JSONError) -> Bool {
    guard let member = Member(key) else { return false }
    read.insert(member)
    if member.isNewer {
      try takeNewer(member, key, &reader)
    } else {
      try self.read(member, &reader)
    }
    return true
  }

  /// Version 0.1.0 kept a newer member as it stood, and made fingerprints of that. One that stands there otherwise
  /// than it is written now stays one of the unknown ones.
  private mutating func takeNewer(
    _ member: Member, _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) {
    let bytes = try reader.raw()
    var other = self
    do throws(JSONError) {
      try JSONReader.read(bytes) { (reader) throws(JSONError) in try other.read(member, &reader) }
      if other.value(of: member) == bytes {
        self = other
        return
      }
    } catch {}
    extra.keep(key.string, bytes)
  }

  /// The value of a member as it is written, if it is.
  private func value(of member: Member) -> [UInt8]? {
    var writer = JSONWriter()
    writer.beginObject()
    write(member, to: &writer)
    writer.endObject()
    // Around the value stand two brackets, two quotes and a colon.
    let around = member.name.utf8CodeUnitCount + 5
    return writer.bytes.count > around ? Array(writer.bytes.dropFirst(around - 1).dropLast()) : nil
  }

  /// Writes the members that stand before what the program does not know.
  func writeMembers(to writer: inout JSONWriter) {
    let end = Self.firstText.map(\.rawValue) ?? .max
    for member in Member.names.all where member.rawValue < end && !member.isNewer {
      write(member, to: &writer)
    }
  }

  /// Writes the members that version 0.1.0 does not know: those that this one does, and all others, by their names.
  func writeUnknown(to writer: inout JSONWriter) {
    if Member.names.newer.isEmpty { return extra.write(to: &writer) }
    var unknown = extra
    for member in Member.names.newer {
      if let value = value(of: member) { unknown.keep(member.name.description, value) }
    }
    unknown.write(to: &writer)
  }

  /// Writes the long texts.
  func writeTexts(to writer: inout JSONWriter) {
    guard let first = Self.firstText?.rawValue else { return }
    for member in Member.names.all where member.rawValue >= first && !member.isNewer {
      write(member, to: &writer)
    }
  }

  package mutating func substitute(by substitution: inout some Substitution) {
    for member in Member.names.all { substitute(member, by: &substitution) }
  }
}

/// A part of a record that has members of its own, such as a chapter of a relationship.
package protocol Part: Membered {
  /// One in which nothing is said yet.
  static var blank: Self { get }
}

extension Part {
  /// Reads the object that comes next.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Self {
    _ = try reader.peekKind()
    let start = reader.offset
    var part = blank
    let read = try part.readMembers(&reader)
    if let missing = part.firstMissing(among: read) {
      throw reader.error(.missing(missing), at: start)
    }
    return part
  }

  mutating func readMembers(
    _ reader: inout JSONReader
  ) throws(JSONError) -> MembersRead<Member> {
    var read = MembersRead<Member>()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try !take(key, &reader, noting: &read) { try extra.keep(key, from: &reader) }
    }
    return read
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeMembers(to: &writer)
    writeUnknown(to: &writer)
    writeTexts(to: &writer)
    writer.endObject()
  }

  /// What a schema says of one.
  package static func shape(_ about: String = "") -> Shape {
    let blank = blank
    let members = Member.names.all.map { member in
      Shape.Member(
        member.name.description, shape(of: member), isRequired: blank.needs(member))
    }
    return Shape(.object(members, isClosed: false), about)
  }
}

/// Which members of a record have been read.
package struct MembersRead<Member: MemberList>: Sendable {
  private var bits: UInt64 = 0

  @inline(__always)
  mutating func insert(_ member: Member) { bits |= 1 &<< UInt64(member.rawValue) }

  @inline(__always)
  func contains(_ member: Member) -> Bool { bits & 1 &<< UInt64(member.rawValue) != 0 }
}
