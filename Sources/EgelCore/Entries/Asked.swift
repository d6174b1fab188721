package import EgelJSON

/// The question an entry answers, as it was worded when it was asked.
public struct Asked: Hashable, Sendable {
  /// The id of the question.
  public var question: String
  /// Its wording when it was asked.
  public var words: String
  package var extra = ExtraMembers()

  /// A question by its id, with its wording.
  public init(question: String, words: String) {
    self.question = question
    self.words = words
  }
}

/// What is said of a question that was asked: `{"question":"attachment-came-back","words":"..."}`. The words may be
/// left out.
package enum AskedMember: UInt8, MemberList {
  case question, words

  package static let names = MemberNames<AskedMember>()

  package var name: StaticString {
    switch self {
    case .question: "question"
    case .words: "words"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .question, .words: false
    }
  }
}

extension Asked: Part {
  package static var blank: Asked { Asked(question: "", words: "") }

  package func needs(_ member: AskedMember) -> Bool { member == .question }

  package mutating func read(
    _ member: AskedMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .question: question = try reader.string()
    case .words: words = try reader.string()
    }
  }

  package func write(_ member: AskedMember, to writer: inout JSONWriter) {
    switch member {
    case .question: writer.member(member.name, question)
    case .words: writer.member(member.name, words)
    }
  }

  package mutating func substitute(
    _ member: AskedMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .question: break
    case .words: words = substitution.question(words)
    }
  }

  package static func shape(of member: AskedMember) -> Shape {
    switch member {
    case .question: .text("The question's id.")
    case .words: .text("How it was worded when it was asked.")
    }
  }
}

extension Glance {
  /// `{"question":"attachment-came-back","words":"..."}`, and where it stands.
  mutating func passAsked() -> Range<Int>? {
    let start = at
    guard pass("{\"question\":"), passString() != nil, pass(",\"words\":"), passString() != nil,
      pass(UInt8(ascii: "}"))
    else { return nil }
    return start..<at
  }
}
