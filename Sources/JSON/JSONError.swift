/// Why a text was refused, and where.
@usableFromInline
package struct JSONError: Error, Sendable {
  // One word, so that it is thrown in a register: as a struct of seven fields it took a third of
  // the time of
  // readers that never failed.
  private let facts: Facts

  /// What is wrong.
  package var problem: Problem { facts.problem }
  /// How many bytes stand before the place.
  package var offset: Int { facts.offset }
  /// The line, counted from 1.
  package var line: Int { facts.line }
  /// The column, counted from 1 in Unicode scalars, and in bytes where they are not UTF-8.
  package var column: Int { facts.column }
  /// The keys and indexes that lead to the value.
  package var path: [Step] { facts.path }

  /// One step of a path.
  package enum Step: Equatable, Sendable {
    case key(String)
    case index(Int)
  }

  init(problem: Problem, path: [Step], offset: Int, in bytes: Bytes) {
    let place = bytes.lineAndColumn(of: offset)
    facts = Facts(problem, offset: offset, line: place.line, column: place.column, path: path)
  }

  private init(_ facts: Facts) {
    self.facts = facts
  }

  /// The error for no bytes at all.
  @usableFromInline static var emptyText: JSONError {
    let problem = Problem.expected(.value, found: .endOfText)
    return JSONError(Facts(problem, offset: 0, line: 1, column: 1, path: []))
  }

  /// The same error with more steps before its path, for a value that was read apart from its
  /// document.
  package func under(_ steps: [Step]) -> JSONError {
    JSONError(Facts(problem, offset: offset, line: line, column: column, path: steps + path))
  }

  /// The path in words such as `entries[3].day`.
  package func pathText(root: String) -> String { Self.text(of: path, root: root) }

  package static func text(of path: [Step], root: String) -> String {
    path.reduce(into: root) { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where Self.isPlain(key): text += ".\(key)"
      case .key(let key): text += "['\(Visible.text(key, limit: 60))']"
      }
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.count <= 60
      && key.utf8.allSatisfy { byte in
        let scalar = Unicode.Scalar(byte)
        return scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains(scalar))
      }
  }
}

extension JSONError {
  private final class Facts: Sendable {
    let problem: Problem
    let offset: Int
    let line: Int
    let column: Int
    let path: [Step]

    init(_ problem: Problem, offset: Int, line: Int, column: Int, path: [Step]) {
      self.problem = problem
      self.offset = offset
      self.line = line
      self.column = column
      self.path = path
    }
  }
}

extension JSONError: Equatable {
  @usableFromInline
  package static func == (one: JSONError, other: JSONError) -> Bool {
    one.problem == other.problem && one.offset == other.offset && one.line == other.line
      && one.column == other.column && one.path == other.path
  }
}

extension JSONError: CustomStringConvertible {
  @usableFromInline package var description: String {
    "line \(line), column \(column): \(problem)"
  }
}

extension Bytes {
  fileprivate func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, end) where self[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    var index = lineStart
    while index < min(offset, end) {
      index += scalar(at: index)?.length ?? 1
      column += 1
    }
    return (line, column)
  }
}

/// Text from a file made harmless for a terminal: whatever is not plainly printable becomes an
/// escape.
enum Visible {
  /// A text, cut after a number of scalars.
  static func text(_ text: String, limit: Int) -> String {
    let shown = text.unicodeScalars.prefix(limit).map(scalar).joined()
    return text.unicodeScalars.dropFirst(limit).isEmpty ? shown : shown + "…"
  }

  /// One scalar, as itself or in the form `\u{1B}`.
  static func scalar(_ scalar: Unicode.Scalar) -> String {
    isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// One byte in the form `0x1B`.
  static func byte(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned, .nonspacingMark, .enclosingMark:
      false
    default: true
    }
  }
}
