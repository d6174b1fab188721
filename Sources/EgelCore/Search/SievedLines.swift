/// The lines of a file in the one form this program writes, a record on each.
struct SievedLines {
  /// Where each begins, and where the last one's bracket stands.
  private var starts: [Int] = []

  /// `{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"`, where no text is.
  private static let headCount = 46

  /// Whether a file begins and ends as one of them.
  static func mayLie(in source: UnsafeRawBufferPointer) -> Bool {
    let count = source.count
    return unsafe count >= 4 && source[0] == UInt8(ascii: "[") && source[1] == UInt8(ascii: "\n")
      && source[count - 2] == UInt8(ascii: "]") && source[count - 1] == UInt8(ascii: "\n")
  }

  /// Nil where a line has another form.
  init?(_ source: UnsafeRawBufferPointer) {
    starts.reserveCapacity(source.count / 256)
    starts.append(2)
    var start = 2
    var ends = unsafe LaneScan(source, from: start, for: OneByte(UInt8(ascii: "\n")))
    while let end = ends.next() {
      if unsafe end == start + 1 && source[start] == UInt8(ascii: "]") {
        guard end + 1 == source.count else { return nil }
        return
      }
      let last = unsafe end - (source[end - 1] == UInt8(ascii: ",") ? 1 : 0)
      guard last - start > Self.headCount, unsafe source[last - 1] == UInt8(ascii: "}"),
        unsafe Self.begins(source, at: start)
      else { return nil }
      start = end + 1
      starts.append(start)
    }
    return nil
  }

  /// Where the first line begins that may be of a day or a later one.
  static func start(of day: Day, in source: UnsafeRawBufferPointer) -> Int {
    let wanted = Array("\(day)".utf8)
    var start = 2
    var ends = unsafe LaneScan(source, from: start, for: OneByte(UInt8(ascii: "\n")))
    while let end = ends.next(), unsafe isBefore(wanted, at: start, in: source) { start = end + 1 }
    return start
  }

  /// Whether a line of the usual form is of an earlier day.
  private static func isBefore(
    _ day: [UInt8], at start: Int, in source: UnsafeRawBufferPointer
  ) -> Bool {
    guard start + headCount < source.count,
      unsafe source.loadUnaligned(fromByteOffset: start + 20, as: UInt64.self).littleEndian
        == 0x223A_2279_6164_222C
    else { return false }
    for place in day.indices {
      let byte = unsafe source[start + 28 + place]
      if byte != day[place] { return byte < day[place] }
    }
    return false
  }

  var count: Int { starts.count - 1 }

  /// A line without the comma behind it.
  func line(_ number: Int, in source: UnsafeRawBufferPointer) -> Range<Int> {
    let end = starts[number + 1] - 1
    return unsafe starts[number]..<(end - (source[end - 1] == UInt8(ascii: ",") ? 1 : 0))
  }

  /// The line that a place lies on, from one on.
  func number(at place: Int, from first: Int) -> Int {
    var number = first
    while number < count, starts[number + 1] <= place { number += 1 }
    return number
  }

  /// Whether no id stands twice: two records of one id are joined before they are looked at.
  ///
  /// The twelve characters are made one number without being read: that two ids may share one is once in
  /// many lives, and then the careful reader has to look.
  func haveIdsOnce(in source: UnsafeRawBufferPointer) -> Bool {
    var ids: [Int] = []
    ids.reserveCapacity(count)
    for number in 0..<count {
      let start = starts[number] + 7
      let first = unsafe source.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let rest = unsafe source.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self)
      let id = first ^ UInt64(rest) &* 0x9E37_79B9_7F4A_7C15
      ids.append(Int(truncatingIfNeeded: id))
    }
    return ids.areAllOnce
  }

  /// `{"id":"`, compared as one word.
  private static func begins(_ source: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let word = unsafe source.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    return word & 0xFF_FFFF_FFFF_FFFF == 0x22_3A22_6469_227B
  }
}
