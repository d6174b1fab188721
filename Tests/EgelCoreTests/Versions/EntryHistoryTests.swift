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
    let other = Versions.next("other", after: [first], edited: 3)
    let lines = lines(
      (october, Versions.mark(in: october, to: november, seen: [first, moved])),
      (october, Versions.line(other)))
    let marks = [october, november].map {
      Versions.mark(in: $0, to: october, seen: [first, moved])
    }
    #expect(lines.map(\.month) == [october, october, november])
    #expect(lines.map(\.line) == [Versions.line(other)] + marks)
  }

  @Test func aMarkGoesAlongToANewHome() {
    let other = Versions.next("other", after: [first], edited: 3)
    var history = EntryHistory(
      of: first.id,
      [
        (october, Versions.mark(in: october, to: october, seen: [first, moved])),
        (october, Versions.line(other)),
      ])
    history.add(Versions.next("next", after: [other], in: december, edited: 4))
    let marks = history.lines.filter(\.line.isMark)
    let seen = [first, moved, other]
    #expect(
      marks.elementsEqual(
        [october, december].map { ($0, Versions.mark(in: $0, to: december, seen: seen)) }, by: ==))
  }

  @Test func everyMarkKnowsAllThatIsPast() {
    let other = Versions.next("other", after: [first], edited: 3)
    let lines = lines(
      (november, Versions.line(moved)),
      (october, Versions.mark(in: october, to: december, seen: [first, moved])),
      (october, Versions.line(other)))
    let mark = Versions.mark(in: november, to: october, seen: [first, moved])
    #expect(lines.filter { $0.month == november }.map(\.line) == [mark])
  }

  @Test func aMarkGoesWhereAVersionMayYetTurnUp() {
    let other = Versions.next("other", after: [first], edited: 3)
    let lines = lines(
      (october, Versions.mark(in: october, to: december, seen: [first])),
      (october, Versions.line(other, moved)))
    #expect(lines.map(\.month) == [october, november, december])
    let marks = [november, december].map { Versions.mark(in: $0, to: october, seen: [first]) }
    #expect(lines.dropFirst().map(\.line) == marks)
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
