/// Writes JSON in one form only: no white space but the newlines asked for, and as few escapes as
/// are safe.
///
/// Commas are its business; that every key gets one value and every container its end is the
/// caller's.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var needsComma = false
  private var owesNewline = false

  /// An empty writer.
  package init() {}

  /// An empty writer with room for a number of bytes.
  package init(reserving capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Hands over what was written and begins anew, without copying.
  package mutating func take() -> [UInt8] {
    let taken = bytes
    self = JSONWriter()
    return taken
  }

  /// Forgets what was written and keeps the memory for the next text.
  package mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
    owesNewline = false
  }

  /// Begins an object, whose members follow as `key` and value.
  package mutating func beginObject() {
    begin(UInt8(ascii: "{"))
  }

  /// Ends the object begun last.
  package mutating func endObject() {
    end(UInt8(ascii: "}"))
  }

  /// Begins an array, whose elements follow.
  package mutating func beginArray() {
    begin(UInt8(ascii: "["))
  }

  /// Ends the array begun last.
  package mutating func endArray() {
    end(UInt8(ascii: "]"))
  }

  /// Breaks the line before what comes next, after the comma if there is one.
  package mutating func newline() {
    if depth == 0 {
      bytes.append(UInt8(ascii: "\n"))
    } else {
      owesNewline = true
    }
  }

  /// Writes a key of the program's own, which needs no escape; its value must follow.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(addingCapacity: name.utf8CodeUnitCount + 3) { bytes in
      bytes.append(UInt8(ascii: "\""))
      bytes.append(name)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
    }
    needsComma = false
  }

  /// Writes a key, after which its value must follow.
  package mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
  }

  /// Writes a string of at most so many bytes, all of them ASCII that needs no escape.
  package mutating func plainString(
    capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void
  ) {
    separate()
    bytes.append(addingCapacity: capacity + 2) { bytes in
      bytes.append(UInt8(ascii: "\""))
      write(&bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes the shortest form that reads back as the same number; JSON has none for one that is not
  /// finite.
  package mutating func double(_ value: Double) throws(JSONNotFinite) {
    guard value.isFinite else { throw JSONNotFinite() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that is JSON already, as it stands.
  package mutating func raw(_ value: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// The same, compiled for a part of an array: for any collection it takes each byte by itself.
  package mutating func raw(_ value: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// The same of a whole one.
  package mutating func raw(_ value: [UInt8]) { raw(value[...]) }

  /// Appends a string of valid UTF-8 to other bytes, as a writer would write it.
  package static func append(string text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    append(inString: text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The same without the quotation marks, for whoever writes them together with what is around them.
  package static func append(inString text: Span<UInt8>, to bytes: inout [UInt8]) {
    unsafe text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return }
      unsafe Bytes(base: base, end: text.count).appendEscaped(to: &bytes)
    }
  }

  /// The same of a short text, into the room that it needs.
  package static func append(inString text: Span<UInt8>, to bytes: inout OutputSpan<UInt8>) {
    unsafe text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return }
      unsafe Bytes(base: base, end: text.count).appendEscaped(to: &bytes)
    }
  }

  /// How much room a text of so many bytes needs, if it is short enough to ask for that.
  package static func room(inStringOf count: Int) -> Int? {
    count <= Bytes.partLength ? Bytes.room(for: count) : nil
  }

  /// How much room so many short texts need, of so many bytes together.
  package static func room(in texts: Int, stringsOf count: Int) -> Int {
    Bytes.room(for: count) + (texts - 1) * Bytes.room(for: 0)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    if owesNewline { breakLine() }
    bytes.append(bracket)
    depth -= 1
    needsComma = true
  }

  /// Writes the comma and the newline that are due before a key or value.
  private mutating func separate() {
    if needsComma, depth > 0 { bytes.append(UInt8(ascii: ",")) }
    if owesNewline { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    owesNewline = false
  }

  private mutating func appendQuoted(_ text: String) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe appendQuoted($0)
    }
    if isDone == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe appendQuoted($0) } }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return bytes.append("\"\"") }
    let text = unsafe Bytes(base: UnsafeRawPointer(base), end: text.count)
    guard text.end <= Bytes.partLength else {
      bytes.append(UInt8(ascii: "\""))
      text.appendEscaped(to: &bytes)
      return bytes.append(UInt8(ascii: "\""))
    }
    // Nearly every text is one part, and goes there at once with its quotes.
    bytes.append(addingCapacity: Bytes.room(for: text.end) + 2) { bytes in
      bytes.append(UInt8(ascii: "\""))
      text.appendEscaped(to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

/// A number was to be written that is infinite or not a number.
package struct JSONNotFinite: Error, Equatable, Sendable {
  /// The error, which has nothing more to say.
  package init() {}
}
