internal import EgelCore
internal import JSON

// Lines that are made one after the other lie in memory as they will stand in the files of a journal, as
// long as they come in that order: what is between them there is made too.

extension EntryCollector {
  /// What stands before the line that is made next.
  mutating func gap(before day: Day) -> StaticString {
    guard let last = madeDays else {
      madeDays = day.month.days
      return RecordLines.beginning
    }
    if last.contains(day) { return RecordLines.gap }
    madeDays = day.month.days
    return RecordLines.turn
  }

  /// Makes what stands after the last line.
  mutating func endLines() {
    if madeDays != nil { made.append(RecordLines.ending) }
    madeDays = nil
  }
}
