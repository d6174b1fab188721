extension Bytes {
  /// Where a string is closed; the end of the bytes where a control byte comes first.
  ///
  /// Long texts are nearly all of a journal: sixty-four bytes without a mark take one branch, and a
  /// quarter of the work that eight at once took.
  func closingQuote(from start: Int) -> Int {
    var offset = start
    while true {
      offset = quoteOrControl(from: offset)
      guard self[offset] == UInt8(ascii: "\"") else { return end }
      guard isEscaped(offset, from: start) else { return offset }
      offset &+= 1
    }
  }

  /// The first quote or control byte from an offset on, or the end.
  private func quoteOrControl(from start: Int) -> Int {
    guard start >= 0 else { return end }
    let step = Lanes16.count
    var offset = start
    while offset <= end &- step &* 4,
      unsafe !Lanes16.hasMarks(
        (marks(at: offset) | marks(at: offset &+ step))
          | (marks(at: offset &+ step &* 2) | marks(at: offset &+ step &* 3)))
    {
      offset &+= step &* 4
    }
    while offset <= end &- step {
      let marks = unsafe marks(at: offset)
      if Lanes16.hasMarks(marks) { return offset &+ Lanes16.marks(marks).before }
      offset &+= step
    }
    return first(from: offset, to: end, Lanes.quotesOrControls)
  }

  @unsafe @inline(__always)
  private func marks(at offset: Int) -> Lanes16.Lanes {
    Lanes.quotesOrControls(
      unsafe base.loadUnaligned(fromByteOffset: offset, as: Lanes16.Lanes.self))
  }

  /// Whether a quote is part of the string: whether an odd number of backslashes stands before it.
  private func isEscaped(_ quote: Int, from start: Int) -> Bool {
    var first = quote
    while first > start, self[first &- 1] == UInt8(ascii: "\\") { first &-= 1 }
    return (quote &- first) & 1 == 1
  }
}
