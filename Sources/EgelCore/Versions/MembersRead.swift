internal import EgelJSON

/// The members that a record cannot be without, beside its id. No list: one of these names would be made for
/// each kind of record, and its type once in a run.
package struct NeededMembers: Sendable {
  fileprivate let first: StaticString?
  fileprivate let second: StaticString?

  init(_ first: StaticString? = nil, _ second: StaticString? = nil) {
    self.first = first
    self.second = second
  }
}

/// Which of the members that a record cannot be without have been read.
package struct MembersRead: Sendable {
  private var hasID = false
  private var hasFirst = false
  private var hasSecond = false

  mutating func note(_ key: borrowing JSONKey, among needed: NeededMembers) {
    if key.equals("id") { hasID = true }
    if let first = needed.first, key.equals(first) { hasFirst = true }
    if let second = needed.second, key.equals(second) { hasSecond = true }
  }

  /// The first of the names that was not read; where only the id counts, that.
  func firstMissing(among needed: NeededMembers, onlyID: Bool) -> String? {
    if !hasID { return "id" }
    if onlyID { return nil }
    if let first = needed.first, !hasFirst { return first.description }
    if let second = needed.second, !hasSecond { return second.description }
    return nil
  }
}
