package import EgelJSON

/// A feeling in the person's own word, perhaps with a strength, on top or underneath.
public struct Feeling: Hashable, Sendable {
  /// How strong a feeling can be.
  public static let strengths = 0...10

  /// The feeling, in any word.
  public var word: String
  /// How strong it was, if that was said.
  public var strength: Int?
  /// Softer feelings lie under others: grief under anger, fear under coldness.
  public var isUnderneath: Bool
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  /// A feeling by its word.
  public init(_ word: String, strength: Int? = nil, isUnderneath: Bool = false) {
    self.word = word
    self.strength = strength
    self.isUnderneath = isUnderneath
  }
}

/// What is said of a feeling: `{"word":"afraid","strength":6,"underneath":true}`. Only the word has to be there.
package enum FeelingMember: UInt8, MemberList {
  case word, strength, isUnderneath

  package static let names = MemberNames<FeelingMember>()

  package var name: StaticString {
    switch self {
    case .word: "word"
    case .strength: "strength"
    case .isUnderneath: "underneath"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .word, .strength, .isUnderneath: false
    }
  }
}

extension Feeling: Part {
  package static var blank: Feeling { Feeling("") }

  package func needs(_ member: FeelingMember) -> Bool { member == .word }

  /// One without a word is told as one whose word is empty.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Feeling {
    _ = try reader.peekKind()
    let start = reader.offset
    var feeling = blank
    _ = try feeling.readMembers(&reader)
    try feeling.checkWord(&reader, start)
    return feeling
  }

  /// A word alone, as a script may write one.
  static func readWord(_ reader: inout JSONReader) throws(JSONError) -> Feeling {
    let start = reader.offset
    let feeling = Feeling(try reader.string())
    try feeling.checkWord(&reader, start)
    return feeling
  }

  private func checkWord(_ reader: inout JSONReader, _ start: Int) throws(JSONError) {
    guard !word.isEmpty else {
      throw reader.error(
        .expected(
          JSONPhrase(nl: "een gevoel met een woord", en: "a feeling with a word"), found: .none),
        at: start)
    }
  }

  package mutating func read(
    _ member: FeelingMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .word: word = try reader.string()
    case .strength: strength = try Self.readStrength(&reader)
    case .isUnderneath: isUnderneath = try reader.bool()
    }
  }

  private static func readStrength(_ reader: inout JSONReader) throws(JSONError) -> Int {
    _ = try reader.peekKind()
    let start = reader.offset
    let strength = try reader.integer()
    guard strengths.contains(strength) else {
      throw reader.error(
        .expected(.strength, found: .same(strength.description)), at: start)
    }
    return strength
  }

  package func write(_ member: FeelingMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .word: writer.member(key, word)
    case .strength: if let strength { writer.member(key, strength) }
    case .isUnderneath: writer.flag(key, isUnderneath)
    }
  }

  package mutating func substitute(
    _ member: FeelingMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .word, .strength, .isUnderneath: break
    }
  }

  package static func shape(of member: FeelingMember) -> Shape {
    switch member {
    case .word: Shape(.text(atLeast: 1), "The person's own word for it.")
    case .strength:
      Shape(.integer(strengths), "How strong it was: a whole number, without a point.")
    case .isUnderneath: .flag("Whether it was underneath another feeling.")
    }
  }
}

/// A feeling, with the place of its word in the bytes.
struct PlainFeeling {
  let word: Range<Int>
  let strength: Int?
  let isUnderneath: Bool
}

extension Glance {
  /// `{"word":"afraid","strength":6,"underneath":true}`.
  mutating func passFeeling() -> PlainFeeling? {
    guard pass("{\"word\":"), let word = passPlainString(), !word.isEmpty else { return nil }
    var strength: Int?
    guard passMember(",\"strength\":", &strength, { $0.passUpToTen() }) else { return nil }
    let isUnderneath = pass(",\"underneath\":")
    guard !isUnderneath || pass("true"), pass(UInt8(ascii: "}")) else { return nil }
    return PlainFeeling(word: word, strength: strength, isUnderneath: isUnderneath)
  }
}
