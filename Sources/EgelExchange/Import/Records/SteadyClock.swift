internal import EgelCore

/// The clock here over a time in which nobody changed it, which grows as entries ask for what lies beside it.
///
/// Most entries of a diary follow each other closely, and to ask the system for each of them what the clock
/// showed took as long as everything else together.
struct SteadyClock: Sendable {
  private let here: @Sendable (Int64) -> Int
  /// The first and last instant that were asked about; between them the clock is one.
  private var known: ClosedRange<Int64>?
  private var offset = 0

  /// How far apart two questions are: as far as one wall clock can be from another.
  private static let reach = Int64(Moment.largestOffset)
  /// What lies further away than this is not gone to step by step.
  private static let far = reach * 128

  init(_ here: @escaping @Sendable (Int64) -> Int) {
    self.here = here
  }

  /// The instant at which the clock shows a day and time; nothing where it may be none, or one of two.
  mutating func moment(_ day: Day, _ time: TimeOfDay) -> Moment? {
    guard let local = Moment(day: day, time: time, offset: 0)?.instant else { return nil }
    let around = (local - Self.reach)...(local + Self.reach)
    guard isKnown(around) || learns(around) else { return nil }
    return Moment(instant: local - Int64(offset), offset: offset)
  }

  private func isKnown(_ around: ClosedRange<Int64>) -> Bool {
    known.map { $0.lowerBound <= around.lowerBound && around.upperBound <= $0.upperBound } ?? false
  }

  private mutating func learns(_ around: ClosedRange<Int64>) -> Bool {
    if let known,
      around.lowerBound > known.upperBound + Self.far
        || around.upperBound < known.lowerBound - Self.far
    {
      self.known = nil
    }
    if known == nil { begin(at: around.lowerBound) }
    while let known, known.upperBound < around.upperBound {
      let next = min(known.upperBound + Self.reach, around.upperBound)
      guard here(next) == offset else {
        begin(at: next)
        return false
      }
      self.known = known.lowerBound...next
    }
    while let known, known.lowerBound > around.lowerBound {
      let next = max(known.lowerBound - Self.reach, around.lowerBound)
      guard here(next) == offset else {
        begin(at: next)
        return false
      }
      self.known = next...known.upperBound
    }
    return true
  }

  private mutating func begin(at instant: Int64) {
    offset = here(instant)
    known = instant...instant
  }
}
