import Testing

@testable import EgelCore

@Suite struct EntryHistoryTests {
  private let october = Versions.october
  private let november = Versions.november
  private let december = Versions.december
  private let first = Versions.first
  private var moved: Entry { Versions.next("moved", after: [first], in: november, edited: 1) }

  private func lines(_ found: EntryHistory.Found...) -> [EntryHistory.Found] {
    EntryHistory(of: first.id, found).lines
  }

  @Test func anEntryThatMovesLeavesAMark() {
    var history = EntryHistory(of: first.id, [(october, Versions.line(first))])
    history.add(moved)
    #expect(
      history.lines.elementsEqual(
        [
          (november, Versions.line(moved)),
          (october, Versions.mark(in: october, to: november, seen: [first])),
        ], by: ==))
  }

  @Test func anOlderCopyDoesNotBringItBack() {
    let mark = Versions.mark(in: october, to: november, seen: [first])
    let history = EntryHistory(of: first.id, [(october, mark), (october, Versions.line(first))])
    #expect(history.lineage == nil)
    #expect(history.found == [mark])
  }

  @Test func anOlderCopyThatWasChangedStandsBesideTheMark() {
    let mark = Versions.mark(in: october, to: november, seen: [first])
    let other = Versions.next("other", after: [first], edited: 2)
    let history = EntryHistory(of: first.id, [(october, mark), (october, Versions.line(other))])
    #expect(history.found == [Versions.line(other), mark])
  }

  @Test func anEntryThatComesBackNeedsNoMarkAtHome() {
    let back = Versions.next("back", after: [moved], in: october, edited: 2)
    let lines = lines(
      (october, Versions.mark(in: october, to: november, seen: [first])),
      (november, Versions.line(moved)), (october, Versions.line(back)))
    let mark = Versions.mark(in: november, to: october, seen: [first, moved])
    #expect(lines.elementsEqual([(october, Versions.line(back)), (november, mark)], by: ==))
  }

  @Test func aMarkStaysAtHomeForWhatTheEntryHasNotSeen() {
    let last = Versions.next("last", after: [moved], in: december, edited: 2)
    let other = Versions.next("other", after: [first], edited: 3)
    let mark = Versions.mark(in: october, to: october, seen: [first, moved, last])
    let lines = lines(
      (october, Versions.mark(in: october, to: november, seen: [first, moved, last])),
      (october, Versions.line(other)))
    #expect(lines[0] == (october, Versions.line(other)))
    #expect(lines[1] == (october, mark))
  }

  @Test func everyMarkKnowsAllThatIsPast() {
    let other = Versions.next("other", after: [first], edited: 3)
    let lines = lines(
      (november, Versions.line(moved)),
      (october, Versions.mark(in: october, to: december, seen: [first, moved])),
      (october, Versions.line(other)))
    #expect(lines[2] == (november, Versions.mark(in: november, to: october, seen: [first, moved])))
  }

  @Test func aMarkGoesWhereAVersionMayYetTurnUp() {
    let other = Versions.next("other", after: [first], edited: 3)
    let lines = lines(
      (october, Versions.mark(in: october, to: december, seen: [first])),
      (october, Versions.line(other, moved)))
    #expect(lines.map(\.month) == [october, november, december])
    #expect(lines[1].line == Versions.mark(in: november, to: october, seen: [first]))
    #expect(lines[2].line == Versions.mark(in: december, to: october, seen: [first]))
  }

  @Test func whatIsOfThePastLeavesOnlyMarksThatLeadToEachOther() {
    let lines = lines(
      (october, Versions.line(first)),
      (november, Versions.mark(in: november, to: december, seen: [first, moved])))
    let seen = [first, moved]
    #expect(
      lines.elementsEqual(
        [
          (october, Versions.mark(in: october, to: november, seen: seen)),
          (november, Versions.mark(in: november, to: december, seen: seen)),
          (december, Versions.mark(in: december, to: october, seen: seen)),
        ], by: ==))
    #expect(self.lines().isEmpty)
  }

  @Test func membersOfAMarkSurvive() throws {
    let mark = try EntryText.line(
      #"{\#(EntryText.head),"moved":"2026-12","seen":[],"zz":[1.0]}"#)
    var history = EntryHistory(of: mark.id, [(november, mark)])
    #expect(
      history.lines.allSatisfy { line in
        (line.month == november)
          == String(decoding: line.line.bytes, as: UTF8.self).contains("[1.0]")
      })
    history.add(try EntryText.entry(#""text":"back""#))
    #expect(history.lines.filter(\.line.isMark).map(\.month) == [november, december])
  }
}
