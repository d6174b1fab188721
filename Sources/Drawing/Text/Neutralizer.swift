/// Replaces what is not plainly printable in one line by escapes that can be seen.
///
/// Everything invisible needs a visible scalar before it on which it does something; a stray mark
/// would otherwise be drawn onto whatever the program printed last.
struct Neutralizer {
  private static let mostMarks = 8
  private static let mostJoined = 8

  private let source: Substring.UnicodeScalarView
  private var result = ""
  private var position: String.Index
  /// Where the part of the source begins that was found harmless and not copied yet.
  private var pending: String.Index
  private var base: Unicode.Scalar?
  private var previous: Unicode.Scalar = " "
  private var marks = 0
  private var joined = 0

  /// The line with everything else made visible, and the line itself where there is nothing.
  static func neutral(_ line: Substring) -> String {
    if PlainLatin.cells(of: line) != nil { return String(line) }
    var neutralizer = Neutralizer(line)
    return neutralizer.run()
  }

  private init(_ line: Substring) {
    source = line.unicodeScalars
    position = source.startIndex
    pending = source.startIndex
  }

  private mutating func run() -> String {
    while position < source.endIndex {
      let scalar = source[position]
      take(scalar, as: ScalarKind(scalar))
      previous = scalar
      source.formIndex(after: &position)
    }
    endMarks()
    if pending == source.startIndex { return String(source) }
    flush()
    return result
  }

  private mutating func take(_ scalar: Unicode.Scalar, as kind: ScalarKind) {
    switch kind {
    case .visible: begin(scalar)
    case .skinTone where previous.properties.isEmojiModifierBase: mark()
    case .skinTone: begin(scalar)
    case .mark where base != nil: mark()
    case .jamo where base?.isHangul == true: mark()
    case .selector where allowsSelector: mark()
    case .joiner where allowsJoiner(scalar): mark()
    case .tag where skipFlagTags(): base = nil
    default: escape(scalar)
    }
  }

  /// A space is no base: lines are broken at spaces, and a mark must not begin a line.
  private mutating func begin(_ scalar: Unicode.Scalar) {
    endMarks()
    base = scalar == " " ? nil : scalar
    joined = previous == .zeroWidthJoiner ? joined + 1 : 0
  }

  private mutating func mark() {
    marks += 1
    if marks == Self.mostMarks + 1 { flush() }
  }

  private mutating func endMarks() {
    let tooMany = marks - Self.mostMarks
    if tooMany > 0 {
      result += tooMany == 1 ? "[+1 mark]" : "[+\(tooMany) marks]"
      pending = position
    }
    marks = 0
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    endMarks()
    flush()
    result += scalar.visibleEscape
    pending = source.index(after: position)
    base = nil
  }

  private mutating func flush() {
    result += Substring(source[pending..<position])
    pending = position
  }
}

extension Neutralizer {
  private var allowsSelector: Bool {
    guard let base, marks == 0 else { return false }
    return base.isEmojiBase || base.isInJoiningScript
  }

  private func allowsJoiner(_ joiner: Unicode.Scalar) -> Bool {
    guard let base, ScalarKind(previous) != .joiner else { return false }
    guard base.isPictograph else { return base.isInJoiningScript }
    guard joiner == .zeroWidthJoiner, joined < Self.mostJoined else { return false }
    let next = source.index(after: position)
    return next < source.endIndex && source[next].isPictograph
  }

  /// Moves to the last tag of a flag such as Scotland's, if it is one that begins here.
  private mutating func skipFlagTags() -> Bool {
    guard base == .blackFlag, previous == .blackFlag else { return false }
    let tags = source[position...].prefix(7)
    guard let end = tags.firstIndex(of: .endOfTags), tags[..<end].count >= 3,
      tags[..<end].allSatisfy(\.isFlagTag)
    else { return false }
    position = end
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var visibleEscape: String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "\\u{0\(digits)}" : "\\u{\(digits)}"
  }
}
