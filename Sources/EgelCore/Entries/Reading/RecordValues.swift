package import EgelJSON

// The small values that records are made of, read where the reader stands; a value that cannot be
// one is refused with what it should have been. Nearly all are written as this program writes them: a look ahead
// passes those in a fifth of the time.

extension JSONReader {
  package mutating func identifier() throws(JSONError) -> Identifier {
    try spelled(.id) { reader, text in
      guard text.count == Identifier.length else { return nil }
      let first = reader.eightBytes(at: text.start)
      return Identifier(utf8: first, reader.eightBytes(at: text.start + 8))
    }
  }

  package mutating func fingerprint() throws(JSONError) -> Fingerprint {
    try spelled(
      JSONPhrase(
        nl: "een vingerafdruk van twaalf tekens", en: "a fingerprint of twelve characters")
    ) { reader, text in
      text.count == Identifier.length
        ? Fingerprint { reader.byte(at: text.start + $0) } : nil
    }
  }

  package mutating func day() throws(JSONError) -> Day {
    if let day = glance({ $0.passDay() }) { return day }
    return try spelled(.day) { reader, text in
      text.count == 10 ? Day { reader.byte(at: text.start + $0) } : nil
    }
  }

  package mutating func moment() throws(JSONError) -> Moment {
    if let moment = glance({ $0.passMoment() }) { return moment }
    return try spelled(.moment) { reader, text in
      Moment(utf8: text.count) { reader.byte(at: text.start + $0) }
    }
  }

  package mutating func timeOfDay() throws(JSONError) -> TimeOfDay {
    try spelled(
      JSONPhrase(nl: "een tijd zoals \"04:00\"", en: "a time such as \"04:00\"")
    ) { reader, text in
      TimeOfDay(reader.makeString(text))
    }
  }

  package mutating func month() throws(JSONError) -> Month {
    try spelled(
      JSONPhrase(nl: "een maand zoals \"2026-11\"", en: "a month such as \"2026-11\"")
    ) { reader, text in
      Month(reader.makeString(text))
    }
  }

  /// One of the words of an enumeration.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) throws(JSONError) -> Word where Word.RawValue == String {
    if let word: Word = glance({ $0.passWord() }) { return word }
    return try spelled(.oneOf(type.allCases.map(\.rawValue))) {
      reader, text in
      Word(rawValue: reader.makeString(text))
    }
  }

  /// Every element of an array; `read` stands before each.
  package mutating func elements(
    _ read: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try openArray()
    while try nextElement() { try read(&self) }
  }

  private mutating func spelled<Value>(
    _ expected: @autoclosure () -> JSONPhrase, _ make: (borrowing JSONReader, JSONText) -> Value?
  ) throws(JSONError) -> Value {
    _ = try peekKind()
    let start = offset
    let text = try text()
    guard let value = make(self, text) else {
      throw error(.expected(expected(), found: .string(makeString(text))), at: start)
    }
    return value
  }
}

extension JSONError.Problem {
  /// A record without a member it cannot be without.
  package static func missing(_ member: String) -> JSONError.Problem {
    .expected(
      JSONPhrase(nl: "\"\(member)\"", en: "the member \"\(member)\""), found: .none)
  }
}

// What a value should have been, and what stood there instead.

extension JSONPhrase {
  package static var id: JSONPhrase {
    JSONPhrase(nl: "een id van twaalf tekens", en: "an id of twelve characters")
  }
  package static var day: JSONPhrase {
    JSONPhrase(nl: "een dag zoals \"2026-11-20\"", en: "a day such as \"2026-11-20\"")
  }
  package static var moment: JSONPhrase {
    JSONPhrase(
      nl: "een tijd zoals \"2026-11-20T22:41:07+01:00\"",
      en: "a time such as \"2026-11-20T22:41:07+01:00\"")
  }
  package static var strength: JSONPhrase {
    JSONPhrase(nl: "een sterkte van 0 tot 10", en: "a strength from 0 to 10")
  }
  package static var none: JSONPhrase { JSONPhrase(nl: "niets", en: "none") }
  package static var longer: JSONPhrase { JSONPhrase(nl: "meer", en: "a longer one") }

  /// A text, and how many bytes it may have.
  package static func text(upTo bytes: Int) -> JSONPhrase {
    JSONPhrase(
      nl: "een tekst van hoogstens \(bytes >> 20) MB", en: "a text of at most \(bytes >> 20) MB")
  }
}
