/// Incoming lines, one after the other, in the two pieces in which the halves of a long source were read: to put
/// a hundred thousand into one piece took longer than to find out whether their ids are all different.
package struct IncomingLines: RandomAccessCollection, Sendable {
  let first: [IncomingLine]
  /// The others, whose records are counted from the beginning of their half.
  let second: [IncomingLine]
  private let recordsBefore: Int32

  package init(
    _ first: [IncomingLine], _ second: [IncomingLine] = [], recordsBefore: Int = 0
  ) {
    self.first = first
    self.second = second
    self.recordsBefore = Int32(truncatingIfNeeded: recordsBefore)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { first.count &+ second.count }

  package subscript(place: Int) -> IncomingLine {
    // In place, so that of a line only what is asked for is read.
    @inline(__always) get {
      place < first.count ? first[place] : second[place &- first.count].behind(recordsBefore)
    }
  }
}
