package import JSON

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
  private var kind: Kind?
  private var about: LooseList?
  private var tags: LooseList?
  private var feelings: LooseList?

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
        glance.passPlainList { $0.passSubject() != nil }
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

extension LooseEntry {
  /// Appends what a journal's line has before its text, up to and with the colon of that, and says where
  /// in it the people stand; `bytes` are those the record lies in.
  package func appendHead(
    _ id: Identifier, _ day: Day, _ at: Moment, from bytes: [UInt8], _ head: inout LineHead,
    _ reader: inout JSONReader, to line: inout [UInt8]
  ) -> Range<Int>? {
    if self.day == nil, let written {
      head.append(id, at: bytes[written], to: &line)
    } else {
      RecordLines.appendIdentity(id, day, at, to: &line)
    }
    if let kind, kind != .note {
      line.append(",\"kind\":\"")
      line.append(contentsOf: kind.rawValue.utf8)
      line.append(UInt8(ascii: "\""))
    }
    let people = append(about, ",\"about\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passLooseSubject().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    _ = append(tags, ",\"tags\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passString().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    _ = append(feelings, ",\"feelings\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passLooseFeeling().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    if hasText { line.append(",\"text\":") }
    return people
  }

  /// Appends a list, if there is anything in it, and says where it then stands.
  @inline(__always)
  private func append(
    _ list: LooseList?, _ key: StaticString, from bytes: [UInt8], _ reader: inout JSONReader,
    to line: inout [UInt8], _ appendElement: (inout Glance, inout [UInt8]) -> Bool
  ) -> Range<Int>? {
    guard let list, list.count > 0 else { return nil }
    line.append(key)
    let start = line.count - 1
    if list.isPlain {
      line.append(contentsOf: bytes[(list.range.lowerBound + 1)..<list.range.upperBound])
      return start..<line.count
    }
    _ = reader.look(at: list.range.lowerBound) { glance in
      glance.passLooseList { glance in
        if line.count > start + 1 { line.append(UInt8(ascii: ",")) }
        return appendElement(&glance, &line)
      }
    }
    line.append(UInt8(ascii: "]"))
    return start..<line.count
  }

  private static func append(
    _ string: JSONText, _ glance: borrowing Glance, from bytes: [UInt8], to line: inout [UInt8]
  ) {
    if glance.isAsWritten(string.start..<string.end) {
      // With the quotes on either side of it.
      line.append(contentsOf: bytes[(string.start - 1)..<(string.end + 1)])
    } else {
      var decoded: [UInt8] = []
      glance.append(string, to: &decoded)
      JSONWriter.append(string: decoded[...], to: &line)
    }
  }

  private static func append(
    _ subject: LooseSubject, _ glance: borrowing Glance, from bytes: [UInt8],
    to line: inout [UInt8]
  ) {
    switch subject {
    case .person(let id):
      line.append(UInt8(ascii: "\""))
      line.append(addingCapacity: Identifier.length) { id.append(to: &$0) }
      line.append(UInt8(ascii: "\""))
    case .name(let name):
      line.append("{\"name\":")
      append(name, glance, from: bytes, to: &line)
      line.append(UInt8(ascii: "}"))
    }
  }

  private static func append(
    _ feeling: LooseFeeling, _ glance: borrowing Glance, from bytes: [UInt8],
    to line: inout [UInt8]
  ) {
    line.append("{\"word\":")
    append(feeling.word, glance, from: bytes, to: &line)
    if let strength = feeling.strength {
      line.append(",\"strength\":")
      line.append(contentsOf: strength.description.utf8)
    }
    if feeling.isUnderneath { line.append(",\"underneath\":true") }
    line.append(UInt8(ascii: "}"))
  }
}

/// Whom a record is about, with the place of a name in the bytes, escapes untouched.
private enum LooseSubject {
  case person(Identifier)
  case name(JSONText)
}

/// A feeling, with the place of its word in the bytes, escapes untouched.
private struct LooseFeeling {
  let word: JSONText
  var strength: Int?
  var underneath: Bool?

  var isUnderneath: Bool { underneath ?? false }
}

/// Where an array stands, how many elements it has, and whether it is just as this program writes it.
private struct LooseList {
  let range: Range<Int>
  let count: Int
  let isPlain: Bool
}

extension LooseList? {
  fileprivate var hasAny: Bool { map { $0.count > 0 } ?? false }
}

// Small values with white space between their marks; whatever is passed so is written in one form only.

extension Glance {
  /// A key in its quotes, and the colon after it.
  @inline(__always)
  fileprivate mutating func passKey(_ key: StaticString) -> Bool {
    let start = at
    guard pass(key) else { return false }
    passSpace()
    guard pass(UInt8(ascii: ":")) else {
      at = start
      return false
    }
    passSpace()
    return true
  }

  /// A list as this program writes it, or nothing, and then the look is where it was.
  @inline(__always)
  fileprivate mutating func passPlainList(
    _ passElement: (inout Glance) -> Bool
  ) -> LooseList? {
    let start = at
    guard let list = passList(passElement), isAsWritten(list.range) else {
      at = start
      return nil
    }
    return LooseList(range: list.range, count: list.count, isPlain: true)
  }

  @inline(__always)
  fileprivate mutating func passLooseList(
    ofStrings isOfStrings: Bool = false, _ passElement: (inout Glance) -> Bool
  ) -> LooseList? {
    let start = at
    var count = 0
    var hasSpace = false
    guard pass(UInt8(ascii: "[")) else { return nil }
    passSpace(&hasSpace)
    if !pass(UInt8(ascii: "]")) {
      repeat {
        passSpace(&hasSpace)
        guard passElement(&self) else { return nil }
        passSpace(&hasSpace)
        count &+= 1
      } while pass(UInt8(ascii: ","))
      guard pass(UInt8(ascii: "]")) else { return nil }
    }
    let isPlain = isOfStrings && !hasSpace && isAsWritten(start..<at)
    return LooseList(range: start..<at, count: count, isPlain: isPlain)
  }

  private mutating func passSpace(_ hasSpace: inout Bool) {
    let start = at
    passSpace()
    if at > start { hasSpace = true }
  }

  /// An id, or a name by itself or as `{"name":"Kim"}`.
  fileprivate mutating func passLooseSubject() -> LooseSubject? {
    let start = at
    if let id = passIdentifier() { return .person(id) }
    at = start
    if let name = passString() { return hidesID(name) ? nil : .name(name) }
    guard pass(UInt8(ascii: "{")) else { return nil }
    passSpace()
    guard passKey("\"name\""), let name = passString() else { return nil }
    passSpace()
    return pass(UInt8(ascii: "}")) ? .name(name) : nil
  }

  /// Whether a name with escapes in it may be an id.
  private func hidesID(_ name: JSONText) -> Bool {
    guard name.hasEscapes else { return false }
    var decoded: [UInt8] = []
    append(name, to: &decoded)
    return decoded.count == Identifier.length
  }

  /// A word by itself, or as `{"word":"afraid","strength":6,"underneath":true}`.
  fileprivate mutating func passLooseFeeling() -> LooseFeeling? {
    if let word = passString() { return word.count == 0 ? nil : LooseFeeling(word: word) }
    guard pass(UInt8(ascii: "{")) else { return nil }
    passSpace()
    guard passKey("\"word\""), let word = passString(), word.count > 0 else { return nil }
    passSpace()
    var feeling = LooseFeeling(word: word)
    guard passLooseMember("\"strength\"", &feeling.strength, { $0.passUpToTen() }),
      passLooseMember("\"underneath\"", &feeling.underneath, { $0.pass("true") ? true : nil }),
      pass(UInt8(ascii: "}"))
    else { return nil }
    return feeling
  }

  /// A member after a comma, which may be left out, and the space behind it.
  private mutating func passLooseMember<Value>(
    _ key: StaticString, _ value: inout Value?, _ passValue: (inout Glance) -> Value?
  ) -> Bool {
    let start = at
    guard pass(UInt8(ascii: ",")) else { return true }
    passSpace()
    guard passKey(key) else {
      at = start
      return true
    }
    value = passValue(&self)
    passSpace()
    return value != nil
  }
}
