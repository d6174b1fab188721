/// Where each span stands in the text of a line.
struct SpanMap {
  let text: String
  private let spans: [Span]
  private let ends: [String.Index]

  init(of spans: [Span]) {
    let text = spans.map(\.text.text).joined()
    var end = text.startIndex
    self.text = text
    self.spans = spans
    ends = spans.map { span in
      text.utf8.formIndex(&end, offsetBy: span.text.text.utf8.count)
      return end
    }
  }

  /// The spans in a part of the text, the first and the last cut to it.
  func spans(in range: Range<String.Index>) -> [Span] {
    var found: [Span] = []
    var start = range.lowerBound
    var number = firstSpan(endingAfter: start)
    while start < range.upperBound, number < spans.count {
      let end = min(ends[number], range.upperBound)
      found.append(Span(spans[number].ink, SafeLine(printable: String(text[start..<end]))))
      start = end
      number += 1
    }
    return found
  }

  private func firstSpan(endingAfter index: String.Index) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
