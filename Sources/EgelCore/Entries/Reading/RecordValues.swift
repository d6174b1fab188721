package import EgelJSON

// The small values that records are made of, read where the reader stands; a value that cannot be
// one is refused with what it should have been. Nearly all are written as this program writes them: a look ahead
// passes those in a fifth of the time.

extension JSONReader {
  package mutating func identifier() throws(JSONError) -> Identifier {
    try spelled("an id of twelve characters") { reader, text in
      guard text.count == Identifier.length else { return nil }
      let first = reader.eightBytes(at: text.start)
      return Identifier(utf8: first, reader.eightBytes(at: text.start + 8))
    }
  }

  package mutating func fingerprint() throws(JSONError) -> Fingerprint {
    try spelled("a fingerprint of twelve characters") { reader, text in
      text.count == Identifier.length
        ? Fingerprint { reader.byte(at: text.start + $0) } : nil
    }
  }

  package mutating func day() throws(JSONError) -> Day {
    if let day = glance({ $0.passDay() }) { return day }
    return try spelled("a day such as \"2026-11-20\"") { reader, text in
      text.count == 10 ? Day { reader.byte(at: text.start + $0) } : nil
    }
  }

  package mutating func moment() throws(JSONError) -> Moment {
    if let moment = glance({ $0.passMoment() }) { return moment }
    return try spelled("a time such as \"2026-11-20T22:41:07+01:00\"") { reader, text in
      Moment(utf8: text.count) { reader.byte(at: text.start + $0) }
    }
  }

  package mutating func timeOfDay() throws(JSONError) -> TimeOfDay {
    try spelled("a time such as \"04:00\"") { reader, text in
      TimeOfDay(reader.makeString(text))
    }
  }

  package mutating func month() throws(JSONError) -> Month {
    try spelled("a month such as \"2026-11\"") { reader, text in
      Month(reader.makeString(text))
    }
  }

  /// One of the words of an enumeration.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) throws(JSONError) -> Word where Word.RawValue == String {
    if let word: Word = glance({ $0.passWord() }) { return word }
    return try spelled("one of: \(type.allCases.map(\.rawValue).joined(separator: ", "))") {
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
    _ expected: @autoclosure () -> String, _ make: (borrowing JSONReader, JSONText) -> Value?
  ) throws(JSONError) -> Value {
    _ = try peekKind()
    let start = offset
    let text = try text()
    guard let value = make(self, text) else {
      throw error(.expected(expected(), found: "\"\(makeString(text))\""), at: start)
    }
    return value
  }
}

extension JSONError.Problem {
  /// A record without a member it cannot be without.
  package static func missing(_ member: String) -> JSONError.Problem {
    .expected("the member \"\(member)\"", found: "none")
  }
}
