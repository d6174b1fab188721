internal import EgelCore

// Lines that are made one after the other lie in memory as they will stand in the files of a journal, as
// long as they come in that order: what is between them there is made too.

extension EntryCollector {
  /// Makes what stands before the next line, and says where that begins.
  mutating func beginLine(on day: Day) -> Int {
    if let madeDays, madeDays.contains(day) {
      RecordLines.appendGap(to: &made)
    } else {
      RecordLines.appendBreak(to: &made)
      madeDays = day.month.days
    }
    return made.count
  }

  /// Makes what stands after the last line.
  mutating func endLines() {
    RecordLines.appendEnd(to: &made)
    madeDays = nil
  }
}
