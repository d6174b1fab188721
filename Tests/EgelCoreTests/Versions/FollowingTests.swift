import Testing

@testable import EgelCore

/// What is found of an entry from a month where something of it stands.
@Suite struct FollowingTests {
  private let october = Versions.october
  private let november = Versions.november
  private let december = Versions.december
  private let first = Versions.first

  private func copy(_ found: EntryHistory.Found...) throws -> Copy {
    var files: [Month: [UInt8]] = [:]
    for (month, found) in Dictionary(grouping: found, by: \.month) {
      files[month] = RecordLines.bytes(found.map(\.line.bytes))
    }
    return Copy(files: files)
  }

  @Test func marksAreFollowed() throws {
    let last = Versions.next("last", after: [first], in: december, edited: 1)
    let copy = try copy(
      (october, Versions.mark(in: october, to: november, seen: [first])),
      (november, Versions.mark(in: november, to: december, seen: [first])),
      (december, Versions.line(last)))
    #expect(try copy.history(of: first.id, in: [october]).lineage == Lineage(last))
    #expect(try copy.history(of: first.id, in: [december]).lines.count == 1)
  }

  @Test func marksThatLeadInACircleEnd() throws {
    let copy = try copy(
      (october, Versions.mark(in: october, to: november, seen: [first])),
      (november, Versions.mark(in: november, to: october, seen: [first])))
    #expect(try copy.history(of: first.id, in: [october]).lineage == nil)
  }

  @Test func theDaysOfAllVersionsAreFollowed() throws {
    let moved = Versions.next("moved", after: [first], in: november, edited: 1)
    let other = Versions.next("other", after: [first], edited: 2)
    let newer = Versions.next("newer", after: [moved], in: november, edited: 3)
    let copy = try copy((october, Versions.line(other, moved)), (november, Versions.line(newer)))
    let history = try copy.history(of: first.id, in: [october])
    #expect(history.lineage == Lineage(joining: [other, newer]))
  }

  /// The file of one month may come before the file of the other in which the entry left its mark.
  @Test func anEntryMovedToWhereANewerVersionStandsReplacesNothing() throws {
    let moved = Versions.next("moved elsewhere", after: [first], in: november, edited: 1)
    var copy = try copy((october, Versions.line(first)), (november, Versions.line(moved)))
    let here = Versions.next("moved here", after: [first], in: november, edited: 2)
    try copy.put(here, foundIn: october)
    let found = try copy.find(first.id)
    #expect(found?.month == november)
    #expect(found?.lineage.versions == [here, moved])
  }

  @Test func aConflictCopyIsFollowedToo() throws {
    let last = Versions.next("last", after: [first], in: december, edited: 1)
    let other = Versions.next("other", after: [first], edited: 2)
    var copy = try copy(
      (october, Versions.mark(in: october, to: december, seen: [first])),
      (december, Versions.line(last)))
    try copy.fold([october: RecordLines.bytes([Versions.line(other).bytes])])
    #expect(try copy.find(first.id)?.month == october)
    #expect(try copy.find(first.id)?.lineage.versions == [other, last])
    #expect(try copy.table(of: december).lines(of: first.id).map(\.isMark) == [true])
  }
}
