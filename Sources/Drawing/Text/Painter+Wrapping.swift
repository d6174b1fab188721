// Lines that are painted as soon as it is known where they break, out of the bytes of their text: as spans of
// their own, to be painted later, they take three times as long.

extension Painter {
  /// Writes the lines of a text of plain Latin behind others, the first of them behind one text and the
  /// rest behind another. Nothing, and false, where the text takes more care.
  func append(
    _ text: StyledText, _ wrap: Wrap, behind lead: StyledText, then rest: StyledText,
    to bytes: inout [UInt8]
  ) -> Bool {
    if let indent = wrap.indentOfWhole(text) {
      append(lead, indent, to: &bytes)
      for span in text.spans { append(span, to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
      return true
    }
    guard let cells = text.plainCells else { return false }
    // The gap between two paragraphs: no line of a page comes as often.
    if cells == 0, lead.spans.isEmpty {
      bytes.append(UInt8(ascii: "\n"))
      return true
    }
    let plain = PlainSpans(text.spans)
    guard let found = plain.lines(wrap), !found.isBlank else { return false }
    var isFirst = true
    for line in found.lines {
      append(isFirst ? lead : rest, isFirst ? found.first : found.rest, to: &bytes)
      plain.each(in: line) { ink, part in append(ink, part, to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
      isFirst = false
    }
    return true
  }

  /// What stands before a line that is not empty.
  private func append(_ lead: StyledText, _ indent: Int, to bytes: inout [UInt8]) {
    for span in lead.spans { append(span, to: &bytes) }
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
