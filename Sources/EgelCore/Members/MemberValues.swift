internal import EgelJSON

// The small values and lists that members hold.

extension JSONReader {
  mutating func partialDate() throws(JSONError) -> PartialDate {
    _ = try peekKind()
    let start = offset
    let text = try string()
    guard let date = PartialDate(text) else {
      let expected = JSONPhrase(
        nl: "een datum zoals \"2019\", \"2019-05\" of \"2019-05-11\"",
        en: "a date such as \"2019\", \"2019-05\" or \"2019-05-11\"")
      throw error(.expected(expected, found: .string(text)), at: start)
    }
    return date
  }

  mutating func strings() throws(JSONError) -> [String] {
    try list { (reader) throws(JSONError) in try reader.string() }
  }

  /// Ids, mostly two.
  mutating func identifiers() throws(JSONError) -> [Identifier] {
    try openArray()
    guard try nextElement() else { return [] }
    let first = try identifier()
    guard try nextElement() else { return [first] }
    var list = [first, try identifier()]
    while try nextElement() { list.append(try identifier()) }
    return list
  }
}

extension JSONWriter {
  /// Writes `true`, or leaves the member out.
  mutating func flag(_ name: StaticString, _ isSet: Bool) {
    guard isSet else { return }
    key(name)
    bool(true)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    integer(number)
  }

  /// Writes the text, or leaves the member out where there is none.
  mutating func optional(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  /// Writes the value's own text, or leaves the member out where there is none.
  mutating func optional(_ name: StaticString, _ value: (some CustomStringConvertible)?) {
    if let value { member(name, value.description) }
  }

  /// Writes the words, or leaves the member out where there are none.
  mutating func strings(_ name: StaticString, _ strings: [String]) {
    filled(name, strings) { $0.string($1) }
  }

  /// Writes what there is, or leaves the member out.
  mutating func filled<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    if !elements.isEmpty { list(name, elements, write) }
  }

  mutating func identifiers(_ name: StaticString, _ ids: [Identifier]) {
    list(name, ids) { $0.string($1) }
  }
}
