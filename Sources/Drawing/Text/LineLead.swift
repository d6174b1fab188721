/// What a line begins with: spaces, and the marks of lists and quotes.
struct LineLead {
  let spaces: Int
  /// The cells of the marks with the spaces after them, 0 without marks.
  let mark: Int
  /// Where the text begins, marks included.
  let end: String.Index

  init(of text: String) {
    let body = text.utf8.drop { $0 == UInt8(ascii: " ") }
    end = body.startIndex
    spaces = text.utf8.distance(from: text.startIndex, to: end)
    mark = Self.marks(in: text[end...])
  }

  private static func marks(in body: Substring) -> Int {
    var rest = body
    while let next = afterMark(rest) { rest = next }
    return CellWidth.of(body[..<rest.startIndex])
  }

  private static func afterMark(_ body: Substring) -> Substring? {
    let digits = body.prefix(4).prefix { "0"..."9" ~= $0 }
    let mark = body[digits.endIndex...].first
    guard let mark, (digits.isEmpty ? "-*+•–>" : ".)").contains(mark) else { return nil }
    let after = body[digits.endIndex...].dropFirst()
    guard after.first == " " else { return nil }
    return after.drop { $0 == " " }
  }
}
