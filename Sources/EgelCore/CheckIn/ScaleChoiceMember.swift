package import EgelJSON

/// What the record of a scale may say, in the order in which it is written.
package enum ScaleChoiceMember: UInt8, MemberList {
  case scale, isOff, own

  package static let names = MemberNames<ScaleChoiceMember>()

  package var name: StaticString {
    switch self {
    case .scale: "scale"
    case .isOff: "off"
    case .own: "own"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .scale, .isOff, .own: false
    }
  }
}

extension ScaleChoice: TableRecord {
  package static let kind = RecordKind(
    "scales", word: "scale", summary: "A choice about a scale", noun: "choice",
    one: Bilingual(nl: "een schaal", en: "a scale"),
    several: Bilingual(nl: "schalen", en: "scales"),
    command: "egel scale")

  package init(blank id: Identifier) {
    self.init("")
    self.id = id
  }

  package func needs(_ member: ScaleChoiceMember) -> Bool { member == .scale }

  package mutating func read(
    _ member: ScaleChoiceMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .scale: scale = try reader.string()
    case .isOff: isOff = try reader.bool()
    case .own: own = try Own.read(&reader)
    }
  }

  package func write(_ member: ScaleChoiceMember, to writer: inout JSONWriter) {
    let key = member.name
    if history.deleted != nil { return }
    switch member {
    case .scale: writer.member(key, scale)
    case .isOff: writer.flag(key, isOff)
    case .own:
      if let own {
        writer.key(key)
        own.write(to: &writer)
      }
    }
  }

  package mutating func substitute(
    _ member: ScaleChoiceMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .own: own?.substitute(by: &substitution)
    // The key is what answers go by.
    case .scale, .isOff: break
    }
  }

  package static func shape(of member: ScaleChoiceMember) -> Shape {
    switch member {
    case .scale: .text("The scale's key, such as near.")
    case .isOff: .flag("Whether it is turned off.")
    case .own: Own.shape("The scale itself, if it is the person's own.")
    }
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<ScaleChoice>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [ScaleChoice]? {
    try readRecords(bytes)
  }
}

/// What a scale of one's own may say:
/// `{"about":"person","question":"...","from":0,"through":10,"low":"...","high":"..."}`.
package enum OwnScaleMember: UInt8, MemberList {
  case about, question, from, through, low, high, words

  package static let names = MemberNames<OwnScaleMember>()

  package var name: StaticString {
    switch self {
    case .about: "about"
    case .question: "question"
    case .from: "from"
    case .through: "through"
    case .low: "low"
    case .high: "high"
    case .words: "words"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .about, .question, .from, .through, .low, .high, .words: false
    }
  }
}

extension ScaleChoice.Own: Part {
  package static var blank: ScaleChoice.Own { ScaleChoice.Own(.oneself, question: "") }

  package mutating func read(
    _ member: OwnScaleMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .about: about = try reader.word(of: Scale.About.self)
    case .question: question = try reader.string()
    case .from: from = try reader.integer()
    case .through: through = try reader.integer()
    case .low: low = try reader.string()
    case .high: high = try reader.string()
    case .words: words = try reader.strings()
    }
  }

  /// Of one that is answered with a word, the numbers are not written.
  package func write(_ member: OwnScaleMember, to writer: inout JSONWriter) {
    let key = member.name
    let hasNumbers = words.isEmpty
    switch member {
    case .about: writer.member(key, about.rawValue)
    case .question: writer.member(key, question)
    case .from: if hasNumbers { writer.member(key, from) }
    case .through: if hasNumbers { writer.member(key, through) }
    case .low: if hasNumbers { writer.member(key, low) }
    case .high: if hasNumbers { writer.member(key, high) }
    case .words: writer.strings(key, words)
    }
  }

  package mutating func substitute(
    _ member: OwnScaleMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .question: question = substitution.words(question)
    case .low: low = substitution.words(low)
    case .high: high = substitution.words(high)
    case .words: words = words.map { substitution.words($0) }
    case .about, .from, .through: break
    }
  }

  package static func shape(of member: OwnScaleMember) -> Shape {
    switch member {
    case .about:
      .word(
        of: Scale.About.self,
        "Whether an answer is about someone or about oneself; oneself if left out.")
    case .question: .text("The question, in the person's own words.")
    case .from: Shape(.integer(nil), "The lowest number; 0 if left out.")
    case .through: Shape(.integer(nil), "The highest number; 10 if left out.")
    case .low: .text("What the lowest number means.")
    case .high: .text("What the highest number means.")
    case .words: .texts("The words to choose from, if it isn't answered with a number.")
    }
  }
}
