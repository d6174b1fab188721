internal import JSON

/// Which of the members that a record cannot be without have been read: a bit for each, since a list of
/// the names took a fifth of the time of reading.
package struct MembersRead: Sendable {
  private var bits: UInt8 = 0

  mutating func note(_ key: borrowing JSONKey, among names: [StaticString]) {
    var place = 0
    while place < names.count {
      if key.equals(names[place]) { bits |= 1 &<< UInt8(truncatingIfNeeded: place) }
      place += 1
    }
  }

  /// The first of the names that was not read; where only the first one counts, that.
  func firstMissing(among names: [StaticString], onlyID: Bool) -> String? {
    var place = 0
    while place < (onlyID ? 1 : names.count) {
      if bits & 1 &<< UInt8(truncatingIfNeeded: place) == 0 { return names[place].description }
      place += 1
    }
    return nil
  }
}
