package import EgelJSON

/// What is said of a slowing: `{"since":"2026-11-20","lowered":["frequency"],"again":"2026-12-20"}`. Only `since` has
/// to be there.
package enum SlowingMember: UInt8, MemberList {
  case since, held, lowered, affected, lookAgain, ended, words

  package static let names = MemberNames<SlowingMember>()

  package var name: StaticString {
    switch self {
    case .since: "since"
    case .held: "held"
    case .lowered: "lowered"
    case .affected: "affected"
    case .lookAgain: "again"
    case .ended: "ended"
    case .words: "words"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .since, .held, .lowered, .affected, .lookAgain, .ended, .words: false
    }
  }
}

extension Slowing: Part {
  package static var blank: Slowing { Slowing(since: .earliest) }

  package func needs(_ member: SlowingMember) -> Bool { member == .since }

  package mutating func read(
    _ member: SlowingMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .since: since = try reader.day()
    case .held:
      held = try reader.list { (reader) throws(JSONError) in try reader.word(of: Dial.self) }
    case .lowered:
      lowered = try reader.list { (reader) throws(JSONError) in try reader.word(of: Dial.self) }
    case .affected:
      affected = try reader.list { (reader) throws(JSONError) in try Asked.read(&reader) }
    case .lookAgain: lookAgain = try reader.day()
    case .ended: ended = try reader.day()
    case .words: words = try reader.string()
    }
  }

  package func write(_ member: SlowingMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .since: writer.member(key, since.description)
    case .held: writer.strings(key, held.map(\.rawValue))
    case .lowered: writer.strings(key, lowered.map(\.rawValue))
    case .affected: writer.filled(key, affected) { $1.write(to: &$0) }
    case .lookAgain: writer.optional(key, lookAgain)
    case .ended: writer.optional(key, ended)
    case .words: if !words.isEmpty { writer.member(key, words) }
    }
  }

  package mutating func substitute(
    _ member: SlowingMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .affected:
      var left: [Asked] = []
      for var asked in affected {
        guard let person = substitution.id(asked.person) else { continue }
        asked.person = person
        left.append(asked)
      }
      affected = left
    case .words: words = substitution.words(words)
    case .since, .held, .lowered, .lookAgain, .ended: break
    }
  }

  package static func shape(of member: SlowingMember) -> Shape {
    switch member {
    case .since: .day("The day it began.")
    case .held: .list(of: .word(of: Dial.self, ""), "What shouldn't grow.")
    case .lowered: .list(of: .word(of: Dial.self, ""), "What is turned down.")
    case .affected:
      .list(
        of: .answer(of: Answer.self, "What they answered when asked."),
        "Everyone it affects.")
    case .lookAgain: .day("When to look at it again.")
    case .ended: .day("When it ended.")
    case .words: .text("Why, or how, in your own words.")
    }
  }
}

extension Slowing.Asked {
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> Slowing.Asked {
    let parts = try PersonAnswer<Slowing.Answer>(&reader)
    var asked = Slowing.Asked(parts.person, parts.answer)
    asked.extra = parts.extra
    return asked
  }

  fileprivate func write(to writer: inout JSONWriter) {
    PersonAnswer(person: person, answer: answer, extra: extra).write(to: &writer)
  }
}
