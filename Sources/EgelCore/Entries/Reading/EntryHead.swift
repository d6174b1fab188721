internal import EgelJSON

/// The members of an entry that are decoded wherever one is met, whole or only looked at.
struct EntryHead {
  var id: Identifier?
  var day: Day?
  var at: Moment?
  var kind = Kind.note
  var whose: Whose?
  var outcome: Outcome?
  var isPrivate = false
  var sealedUntil: Day?
  var edited: Moment?
  var deleted: Moment?
  var moved: Month?

  /// Reads the member's value if it is one of the head's.
  mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("id") {
      id = try reader.identifier()
    } else if key.equals("day") {
      day = try reader.day()
    } else if key.equals("at") {
      at = try reader.moment()
    } else if key.equals("kind") {
      kind = try reader.word(of: Kind.self)
    } else {
      return try takeRarer(key, &reader)
    }
    return true
  }

  private mutating func takeRarer(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("whose") {
      whose = try reader.word(of: Whose.self)
    } else if key.equals("outcome") {
      outcome = try reader.word(of: Outcome.self)
    } else if key.equals("private") {
      isPrivate = try reader.bool()
    } else if key.equals("sealed") {
      sealedUntil = try reader.day()
    } else if key.equals("edited") {
      edited = try reader.moment()
    } else if key.equals("deleted") {
      deleted = try reader.moment()
    } else if key.equals("moved") {
      moved = try reader.month()
    } else {
      return false
    }
    return true
  }

  /// What no entry can be without.
  struct Identity {
    var id: Identifier
    var day: Day
    var at: Moment
  }

  func identity(
    _ reader: borrowing JSONReader, start: Int
  ) throws(JSONError) -> Identity {
    guard let id else { throw reader.error(.missing("id"), at: start) }
    guard let day else { throw reader.error(.missing("day"), at: start) }
    guard let at else { throw reader.error(.missing("at"), at: start) }
    return Identity(id: id, day: day, at: at)
  }
}
