package import EgelJSON

/// Where the parts of a record lie of which a script gave a little: a few members in any order, white
/// space between the marks, plain names for people.
///
/// There is none where anything else stands, right or wrong: that is for the careful reader to say.
package struct LooseEntry {
  package private(set) var id: Identifier?
  package private(set) var day: Day?
  /// When it was, where that is written as this program writes it.
  package private(set) var at: Moment?
  /// Where that stands, if it is written in the one way there is for it.
  package private(set) var written: Range<Int>?
  /// What stands there for when it was otherwise.
  package private(set) var time: Range<Int>?
  package private(set) var text: JSONText?
  private(set) var kind: Kind?
  private(set) var about: LooseList?
  private(set) var tags: LooseList?
  private(set) var feelings: LooseList?

  /// The object that a look stands before.
  package init?(_ glance: inout Glance) {
    guard glance.pass(UInt8(ascii: "{")) else { return nil }
    repeat {
      glance.passSpace()
      guard takeMember(&glance) else { return nil }
      glance.passSpace()
    } while glance.pass(UInt8(ascii: ","))
    guard glance.pass(UInt8(ascii: "}")) else { return nil }
  }

  /// Whether there is anything in it besides when it was.
  package var saysSomething: Bool {
    hasText || kind.map { $0 != .note } ?? false || [about, tags, feelings].contains { $0.hasAny }
  }

  /// Where several people stand.
  package var severalPeople: Range<Int>? { about.flatMap { $0.count > 1 ? $0.range : nil } }

  package var hasText: Bool { text.map { $0.count > 0 } ?? false }

  /// A member that was not there before, and its value.
  private mutating func takeMember(_ glance: inout Glance) -> Bool {
    if text == nil, glance.passKey("\"text\"") {
      text = glance.passString()
      return text != nil
    }
    if at == nil, time == nil, glance.passKey("\"at\"") { return takeTime(&glance) }
    if tags == nil, glance.passKey("\"tags\"") {
      tags = glance.passLooseList(ofStrings: true) { $0.passString() != nil }
      return tags != nil
    }
    if about == nil, glance.passKey("\"about\"") {
      about =
        glance.passPlainList { $0.passNamedSubject() }
        ?? glance.passLooseList { $0.passLooseSubject() != nil }
      return about != nil
    }
    return takeRarer(&glance)
  }

  private mutating func takeRarer(_ glance: inout Glance) -> Bool {
    if feelings == nil, glance.passKey("\"feelings\"") {
      feelings =
        glance.passPlainList { $0.passFeeling() != nil }
        ?? glance.passLooseList { $0.passLooseFeeling() != nil }
      return feelings != nil
    }
    if kind == nil, glance.passKey("\"kind\"") {
      kind = glance.passWord()
      return kind != nil
    }
    if day == nil, glance.passKey("\"day\"") {
      day = glance.passDay()
      return day != nil
    }
    if id == nil, glance.passKey("\"id\"") {
      id = glance.passIdentifier()
      return id != nil
    }
    return false
  }

  private mutating func takeTime(_ glance: inout Glance) -> Bool {
    let start = glance.at
    at = glance.passMoment()
    if let at {
      let range = (start + 1)..<(glance.at - 1)
      // No clock is behind by nothing.
      if at.offset != 0 || glance.byte(at: range.upperBound - 6) == UInt8(ascii: "+") {
        written = range
      }
      return true
    }
    glance.at = start
    time = glance.passPlainString()
    return time != nil
  }
}
