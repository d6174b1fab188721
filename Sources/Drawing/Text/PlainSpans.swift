/// The spans of a line of plain Latin with their bytes in one list: to wrap these takes a fifth of what it
/// takes to join the texts and to look for places in a string.
struct PlainSpans {
  private let spans: [Span]
  private let bytes: [UInt8]
  /// Where each span ends.
  private let ends: [Int]

  init(_ spans: [Span]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(spans.count * 16)
    var ends: [Int] = []
    ends.reserveCapacity(spans.count)
    for span in spans {
      bytes.append(text: span.text.text)
      ends.append(bytes.count)
    }
    self.spans = spans
    self.bytes = bytes
    self.ends = ends
  }

  /// Where the lines stand, and how far each is indented; nil where a word is longer than one, which
  /// takes more care.
  func lines(_ wrap: Wrap) -> PlainLines? { wrap.lines(ofPlain: bytes) }

  /// The spans in a part of the bytes, the first and the last cut to it.
  func each(in line: PlainLineBreaker.Line, _ body: (Ink, ArraySlice<UInt8>) -> Void) {
    var start = line.start
    var number = 0
    while number < spans.count, ends[number] <= start { number += 1 }
    while start < line.end, number < spans.count {
      let end = min(ends[number], line.end)
      body(spans[number].ink, bytes[start..<end])
      start = end
      number += 1
    }
  }
}
