internal import EgelJSON

/// Whom a record is about, with the place of a name in the bytes, escapes untouched.
enum LooseSubject {
  case person(Identifier)
  case name(JSONText)
}

/// A feeling, with the place of its word in the bytes, escapes untouched.
struct LooseFeeling {
  let word: JSONText
  var strength: Int?
  var underneath: Bool?

  var isUnderneath: Bool { underneath ?? false }
}

/// Where an array stands, how many elements it has, and whether it is just as this program writes it.
struct LooseList {
  let range: Range<Int>
  let count: Int
  let isPlain: Bool
}

extension LooseList? {
  var hasAny: Bool { map { $0.count > 0 } ?? false }
}

// Small values with white space between their marks; whatever is passed so is written in one form only.

extension Glance {
  /// A key in its quotes, and the colon after it.
  @inline(__always)
  mutating func passKey(_ key: StaticString) -> Bool {
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
  mutating func passPlainList(
    _ passElement: (inout Glance) -> Bool
  ) -> LooseList? {
    let start = at
    guard let list = passList(passElement), let range = list.range, isAsWritten(range) else {
      at = start
      return nil
    }
    return LooseList(range: range, count: Int(list.count), isPlain: true)
  }

  @inline(__always)
  mutating func passLooseList(
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
  mutating func passLooseSubject() -> LooseSubject? {
    let start = at
    if let id = passIdentifier() { return .person(id) }
    at = start
    if let name = passString() { return hidesID(name) || isDoubtful(name) ? nil : .name(name) }
    guard pass(UInt8(ascii: "{")) else { return nil }
    passSpace()
    guard passKey("\"name\""), let name = passString() else { return nil }
    passSpace()
    return pass(UInt8(ascii: "}")) && !isDoubtful(name) ? .name(name) : nil
  }

  /// An id, or a name, as this program writes them.
  mutating func passNamedSubject() -> Bool {
    switch passSubject() {
    case .person: true
    case .name(let name): byte(at: name.lowerBound) > 0x20 && !name.isEmpty
    case nil: false
    }
  }

  /// Whether a name may be one in which nothing stands.
  private func isDoubtful(_ name: JSONText) -> Bool {
    let first = byte(at: name.start)
    return name.count == 0 || first <= 0x20 || first == UInt8(ascii: "\\")
  }

  /// Whether a name with escapes in it may be an id.
  private func hidesID(_ name: JSONText) -> Bool {
    guard name.hasEscapes else { return false }
    var decoded: [UInt8] = []
    append(name, to: &decoded)
    return decoded.count == Identifier.length
  }

  /// A word by itself, or as `{"word":"afraid","strength":6,"underneath":true}`.
  mutating func passLooseFeeling() -> LooseFeeling? {
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
