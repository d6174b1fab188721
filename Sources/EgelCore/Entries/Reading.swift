package import EgelJSON

/// One answer on one scale, about a person or about oneself.
public struct Reading: Hashable, Sendable {
  /// What was answered; a number or a word is a value on the scale.
  public enum Answer: Hashable, Sendable {
    /// A number.
    case number(Int)
    /// One of the scale's words, by its key.
    case word(String)
    /// The person does not know.
    case dontKnow
    /// The question is not for this person.
    case notForMe
  }

  /// The key of the scale.
  public var scale: String
  /// Nobody where it is about oneself.
  public var about: Subject?
  /// What was answered.
  public var answer: Answer
  /// Whether it is a guess at what the other would say.
  public var isGuess: Bool
  package var extra = ExtraMembers()

  /// An answer on the scale with this key.
  public init(
    _ scale: String, about: Subject? = nil, _ answer: Answer, isGuess: Bool = false
  ) {
    self.scale = scale
    self.about = about
    self.answer = answer
    self.isGuess = isGuess
  }
}

/// What is said of an answer: `{"scale":"near","about":"7m2x9q4k1c0v","answer":7,"guess":true}`. No `about` is
/// oneself, and the answer `null` is "don't know".
package enum ReadingMember: UInt8, MemberList {
  case scale, about, answer, isGuess

  package static let names = MemberNames<ReadingMember>()

  package var name: StaticString {
    switch self {
    case .scale: "scale"
    case .about: "about"
    case .answer: "answer"
    case .isGuess: "guess"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .scale, .about, .answer, .isGuess: false
    }
  }
}

extension Reading: Part {
  package static var blank: Reading { Reading("", .dontKnow) }

  package func needs(_ member: ReadingMember) -> Bool { member == .scale || member == .answer }

  /// Reads one with the names beside ids; a script may write a name alone, and null for oneself.
  static func read(
    _ reader: inout JSONReader, _ spelling: EntryDraft.Spelling,
    noting shown: inout [Subject.ShownName]
  ) throws(JSONError) -> Reading {
    _ = try reader.peekKind()
    let start = reader.offset
    var reading = blank
    var read = MembersRead<ReadingMember>()
    try reader.openObject()
    while let key = try reader.nextKey() {
      guard let member = ReadingMember(key) else {
        try reading.extra.keep(key, from: &reader)
        continue
      }
      read.insert(member)
      if member == .about {
        if spelling == .loose, try reader.skipNull() { continue }
        reading.about = try Subject.read(&reader, spelling, noting: &shown)
      } else {
        try reading.read(member, &reader)
      }
    }
    if let missing = reading.firstMissing(among: read) {
      throw reader.error(.missing(missing), at: start)
    }
    return reading
  }

  package mutating func read(
    _ member: ReadingMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .scale: scale = try reader.string()
    case .about: about = try Subject.read(&reader)
    case .answer: answer = try Self.readAnswer(&reader)
    case .isGuess: isGuess = try reader.bool()
    }
  }

  private static func readAnswer(_ reader: inout JSONReader) throws(JSONError) -> Answer {
    switch try reader.peekKind() {
    case .number: return .number(try reader.integer())
    case .null:
      _ = try reader.skipNull()
      return .dontKnow
    default:
      return Answer(word: try reader.string())
    }
  }

  package func write(_ member: ReadingMember, to writer: inout JSONWriter) {
    write(member, to: &writer, naming: nil)
  }

  private func write(_ member: ReadingMember, to writer: inout JSONWriter, naming: Naming?) {
    let key = member.name
    switch member {
    case .scale: writer.member(key, scale)
    case .about:
      if let about {
        writer.key(key)
        about.write(to: &writer, naming: naming)
      }
    case .answer:
      writer.key(key)
      switch answer {
      case .number(let number): writer.integer(number)
      case .word(let word): writer.string(word)
      case .dontKnow: writer.null()
      case .notForMe: writer.string(Self.notForMe)
      }
    case .isGuess: writer.flag(key, isGuess)
    }
  }

  func write(to writer: inout JSONWriter, naming: Naming?) {
    writer.beginObject()
    for member in ReadingMember.names.all { write(member, to: &writer, naming: naming) }
    extra.write(to: &writer)
    writer.endObject()
  }

  /// The present name of a person, where one is put beside the id.
  package typealias Naming = (Identifier) -> String?

  fileprivate static let notForMe = "not-for-me"

  /// An entry leaves out an answer about a person who is no longer in it.
  package mutating func substitute(
    _ member: ReadingMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .about: about = about.flatMap { substitution.person($0) }
    case .scale, .answer, .isGuess: break
    }
  }

  /// What a schema says of one, where it says something else of the person.
  package static func shape(about: Shape) -> Shape {
    let members = ReadingMember.names.all.map { member in
      Shape.Member(
        member.name.description, member == .about ? about : shape(of: member),
        isRequired: blank.needs(member))
    }
    return Shape(.object(members, isClosed: false))
  }

  package static func shape(of member: ReadingMember) -> Shape {
    switch member {
    case .scale: .text("The scale's key, such as near.")
    case .about: Subject.shape.saying("Who the answer is about; oneself if left out.")
    case .answer:
      Shape(
        .any([Shape(.integer(nil)), .text(""), Shape(.null)]),
        "A number or word of the scale, not-for-me, or null for \"don't know\".")
    case .isGuess: .flag("Whether it is a guess at what the other person would say.")
    }
  }
}

extension Reading.Answer {
  /// What a word in a file is.
  init(word: String) {
    self = word == Reading.notForMe ? .notForMe : .word(word)
  }
}

/// One answer as it lies in the bytes, without a string being made.
struct ReadingSkim {
  enum Answer {
    case number(Int)
    case word(Range<Int>)
    case dontKnow
  }

  var scale: Range<Int>
  var about: PlainSubject?
  var answer: Answer
  var isGuess: Bool
}

extension Glance {
  /// `{"scale":"near","about":"7m2x9q4k1c0v","answer":7,"guess":true}`, up to the name of the scale.
  @inline(__always)
  mutating func passScale() -> Range<Int>? {
    pass("{\"scale\":") ? passPlainString() : nil
  }

  /// The rest of it, with what it says.
  @inline(__always)
  mutating func passReadingSkim(behind scale: Range<Int>) -> ReadingSkim? {
    var skim = ReadingSkim(scale: scale, about: nil, answer: .dontKnow, isGuess: false)
    if pass(",\"about\":") {
      guard let about = passSubject() else { return nil }
      skim.about = about
    }
    guard pass(",\"answer\":") else { return nil }
    if let number = passUpToTen() {
      skim.answer = .number(number)
    } else if let word = passPlainString() {
      skim.answer = .word(word)
    } else if !pass("null") {
      return nil
    }
    if pass(",\"guess\":") {
      guard pass("true") else { return nil }
      skim.isGuess = true
    }
    return pass(UInt8(ascii: "}")) ? skim : nil
  }

  /// The rest of one that is not wanted, whatever it says.
  mutating func passReading(behind scale: Range<Int>) -> Bool {
    passReadingSkim(behind: scale) != nil
  }

  /// One of them, whatever it says.
  mutating func passReading() -> Bool { passScale().map { passReading(behind: $0) } ?? false }

  /// One of them, with what it says.
  mutating func passReadingSkim() -> ReadingSkim? {
    passScale().flatMap { passReadingSkim(behind: $0) }
  }
}

extension Reading {
  /// What a skim shows only the places of.
  init(_ skim: ReadingSkim, _ text: (Range<Int>) -> String) {
    let about: Subject? =
      switch skim.about {
      case .none: nil
      case .person(let id): .person(id)
      case .name(let name): .name(text(name))
      }
    let answer: Answer =
      switch skim.answer {
      case .number(let number): .number(number)
      case .dontKnow: .dontKnow
      case .word(let word): Answer(word: text(word))
      }
    self.init(text(skim.scale), about: about, answer, isGuess: skim.isGuess)
  }

  /// The readings in a part of a file.
  static func list(in bytes: [UInt8], _ range: Range<Int>) throws(JSONError) -> [Reading] {
    try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
      var readings: [Reading] = []
      // Most check-ins have no more, and growing from one took as long as reading them.
      readings.reserveCapacity(4)
      let list = reader.glance { glance in
        glance.passList { glance in
          guard let skim = glance.passReadingSkim() else { return false }
          readings.append(Reading(skim) { String(decoding: bytes[$0], as: UTF8.self) })
          return true
        }
      }
      if list != nil { return readings }
      return try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    }
  }
}
