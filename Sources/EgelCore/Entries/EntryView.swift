package import EgelJSON

/// Where the parts of an entry lie in the bytes of its file: days decoded, no strings made. For whatever goes
/// through all months: search, trends, the question of the day, exports of whole records.
///
/// It is made quickly where the record is written as this program writes it, and with all care otherwise. Both are
/// as strict as reading an entry: what a view accepts can be made into one. Only a text that is jumped over is not
/// looked at.
package struct EntryView: Equatable, Sendable {
  /// Whether a text is validated, or jumped over; only the quick way can do that.
  package enum Way: Sendable { case validating, jumping }

  /// The whole record in the file.
  package internal(set) var record: Range<Int>
  package internal(set) var id: Identifier
  package internal(set) var day: Day
  package internal(set) var at: Moment
  package var kind: Kind { writtenKind.word }
  var writtenKind = Written(Kind.note)
  var whose: Whose?
  var outcome: Outcome?
  package internal(set) var isPrivate = false
  package internal(set) var sealedUntil: Day?
  var edited: Moment?
  var deleted: Moment?
  /// The month the entry went to, where this is what it left behind.
  package internal(set) var moved: Month?
  var people = ListPlace()
  var tagged = ListPlace()
  var felt = ListPlace()
  var answers = ListPlace()
  var seen = ListPlace()
  var thread = ListPlace()
  package internal(set) var asked: Range<Int>?
  package internal(set) var text: JSONText?
  /// Where a text begins that was jumped over; it is the last member.
  var jumpedText: Int?
  package internal(set) var hasOthers = false
  /// Whether it has members that this version of the program does not know.
  package internal(set) var hasExtra = false
  /// Whether it is written as this program writes: every member in its place, no white space, and the text
  /// last.
  package internal(set) var isPlain = false

  package var about: Range<Int>? { people.range }
  package var tags: Range<Int>? { tagged.range }
  package var feelings: Range<Int>? { felt.range }
  package var readings: Range<Int>? { answers.range }
  /// Whether it belongs to other entries.
  package var hasThread: Bool { thread.count > 0 }
  package var isDeleted: Bool { deleted != nil }
  /// Whether there is something to show.
  package var isLive: Bool { !isDeleted && moved == nil }

  /// One of which only when it was is known yet.
  init(id: Identifier, day: Day, at: Moment, record: Range<Int>) {
    self.id = id
    self.day = day
    self.at = at
    self.record = record
  }

  package init(_ reader: inout JSONReader, _ way: Way = .validating) throws(JSONError) {
    if let view = reader.glance({ EntryView(&$0, way) }) {
      self = view
    } else {
      self = try EntryDraft(&reader, .strict, wantsText: false).view
    }
  }

  /// The record that a look stands before, if it is written as this program writes it: members in their order, no
  /// white space, few escapes, no versions beside it. There is none where anything else stands, right or wrong:
  /// that is for the careful way to say.
  ///
  /// Answers are passed as whoever wants them wishes, so that they are looked at once.
  @inline(__always)
  init?(
    _ glance: inout Glance, _ way: Way, passAnswer: (inout Glance) -> Bool = { $0.passReading() }
  ) {
    let start = glance.at
    guard glance.pass("{\"id\":"), let id = glance.passIdentifier(), glance.pass(",\"day\":") else {
      return nil
    }
    let dayStart = glance.at &+ 1
    guard let day = glance.passDay(), glance.pass(",\"at\":"),
      let at = glance.passMoment(mostlyOn: day, at: dayStart)
    else { return nil }
    self.init(id: id, day: day, at: at, record: start..<start)
    var last = EntryMember.at
    while !glance.pass(UInt8(ascii: "}")) {
      guard let word = glance.passShortKey(), let member = EntryMember.names.member(ofShort: word),
        last.rawValue < member.rawValue, pass(member, &glance, way, passAnswer)
      else { return nil }
      last = member
    }
    record = start..<glance.at
    isPlain = true
  }

  /// Passes the value of a member; false where the careful way has to look at it.
  @inline(__always)
  private mutating func pass(
    _ member: EntryMember, _ glance: inout Glance, _ way: Way, _ passAnswer: (inout Glance) -> Bool
  ) -> Bool {
    switch member {
    case .id, .day, .at, .moved, .others: return false
    // What has answers is nearly always a check-in: no string is made to tell.
    case .kind:
      return Self.pass(
        glance.pass("\"check-in\"") ? Written(.checkIn) : glance.passWritten(), &writtenKind)
    case .about: return people.pass(&glance) { $0.passSubject() != nil }
    case .tags: return tagged.pass(&glance) { $0.passPlainString() != nil }
    case .feelings: return felt.pass(&glance) { $0.passFeeling() != nil }
    case .whose: return Self.pass(glance.passWord(), &whose)
    case .outcome: return Self.pass(glance.passWord(), &outcome)
    case .isPrivate:
      isPrivate = glance.pass("true")
      return isPrivate
    case .sealed: return Self.pass(glance.passDay(), &sealedUntil)
    case .edited: return Self.pass(glance.passMoment(), &edited)
    case .deleted: return Self.pass(glance.passMoment(), &deleted)
    case .seen: return seen.pass(&glance) { $0.passIdentifier() != nil }
    case .readings: return answers.pass(&glance, passAnswer)
    case .asked:
      asked = glance.passAsked()
      return asked != nil
    case .thread: return thread.pass(&glance) { $0.passIdentifier() != nil } && thread.count > 0
    case .text:
      switch way {
      case .validating:
        text = glance.passString()
        return text != nil
      case .jumping:
        jumpedText = glance.at &+ 1
        return glance.jumpString()
      }
    }
  }

  @inline(__always)
  private static func pass<Value>(_ found: Value?, _ value: inout Value?) -> Bool {
    value = found
    return found != nil
  }

  @inline(__always)
  private static func pass<Value>(_ found: Value?, _ value: inout Value) -> Bool {
    guard let found else { return false }
    value = found
    return true
  }
}

extension EntryView {
  /// Passes every record of a file, in its order, or those that a sieve catches, if it can; texts are jumped over
  /// where the record is written as this program writes it.
  package static func each(
    in bytes: [UInt8], _ sieve: LineSieve? = nil, _ take: (EntryView) -> Void
  ) throws(JSONError) {
    let isSieved = try sieve?.pass(bytes) { (caught) throws(JSONError) in
      if let view = JSONReader.glance(bytes, caught.line, { EntryView(&$0, .jumping) }) {
        take(view)
      } else {
        take(
          try JSONReader.read(bytes, range: caught.line) { (reader) throws(JSONError) in
            try EntryView(&reader, .jumping)
          })
      }
    }
    if isSieved == true { return }
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in take(try EntryView(&reader, .jumping)) }
    }
  }
}

/// Where an array stands, and how many elements it has; nowhere where there is none. No file has four gigabytes,
/// and half a view is places.
struct ListPlace: Equatable, Sendable {
  private var start: UInt32 = 0
  private var end: UInt32 = 0
  private(set) var count: UInt32 = 0

  init() {}

  init(_ range: Range<Int>, count: Int) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  var range: Range<Int>? { end == 0 ? nil : Int(start)..<Int(end) }

  /// Passes an array that is written as this program writes it.
  @inline(__always)
  mutating func pass(_ glance: inout Glance, _ passElement: (inout Glance) -> Bool) -> Bool {
    guard let list = glance.passList(passElement) else { return false }
    self = list
    return true
  }
}
