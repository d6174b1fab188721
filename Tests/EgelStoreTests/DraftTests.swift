import EgelCore
import EgelPlatform
import EgelStore
import TestSupport
import Testing

/// A text whose saving failed, or that is being edited: whole in a file, or not there.
@Suite struct DraftTests {
  private let text = Array("what I want to say".utf8)

  @Test(
    arguments: [Fault.once, .fromThenOn, .interruption, .short], [Contents(), StagedChange.written])
  func aDraftIsWholeOrNotThere(_ fault: Fault, _ before: Contents) throws {
    var place = 1
    while true {
      let ground = try JournalPlace(inMemory: before)
      let faulty = FaultyFiles(fault, at: place)
      let path = try? Drafts(ground.journal(with: faulty.around(ground.files))).keep(text)
      guard faulty.calls >= place else { return }
      let drafts = ground.contents.files.filter { $0.key.hasPrefix("drafts/") }
      if let path {
        #expect(drafts == [String(path.dropFirst(ground.folder.count + 1)): text])
      } else if fault == .once {
        #expect(drafts == [:], "call \(place)")
      }
      #expect(path != nil || Fault.failing.contains(fault), "call \(place)")
      place += 1
    }
  }

  @Test(
    "in the place of a draft's text stands the next one, whole, or still the first",
    arguments: [Fault.once, .fromThenOn, .interruption, .short])
  func replacing(_ fault: Fault) throws {
    let id = Identifier(bits: 7)
    var place = 1
    while true {
      let ground = try JournalPlace(inMemory: StagedChange.written)
      let path = try Drafts(ground.journal).keep(text, for: id, inPlaceOf: nil)
      let faulty = FaultyFiles(fault, at: place)
      let drafts = Drafts(ground.journal(with: faulty.around(ground.files)))
      let kept = try? drafts.keep(text + text, for: id, inPlaceOf: path)
      guard faulty.calls >= place else { return }
      let now = try ground.files.contents(of: path)
      #expect(now == text + text || (kept == nil && now == text), "call \(place)")
      #expect(kept == path || kept == nil && Fault.failing.contains(fault), "call \(place)")
      #expect(Drafts(ground.journal).waiting().count == 1, "call \(place)")
      place += 1
    }
  }

  @Test("a power cut leaves the text that was kept last") func replacedSurvivesAPowerCut() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    let drafts = Drafts(ground.journal)
    let path = try drafts.keep(text, for: Identifier(bits: 7), inPlaceOf: nil)
    _ = try drafts.keep(text + text, for: Identifier(bits: 7), inPlaceOf: path)
    let disk = try #require(ground.disk?.value)
    let after = JournalPlace(on: .init(disk.afterPowerCut { _ in false }))
    #expect(try after.files.contents(of: path) == text + text)
  }

  @Test func aTextThatWaitsAlreadyIsNotKeptTwice() throws {
    let ground = try JournalPlace(inMemory: Contents())
    let drafts = Drafts(ground.journal)
    let path = try drafts.keepOnce(text)
    #expect(try drafts.keepOnce(text) == path)
    #expect(try drafts.keepOnce(text + Array("\n".utf8)) == path)
    #expect(try drafts.keepOnce(text + text) != path)
    #expect(drafts.waiting().count == 2)
  }

  @Test func whatWasSaidToBeKeptSurvivesAPowerCut() throws {
    for before in [Contents(), StagedChange.written] {
      let ground = try JournalPlace(inMemory: before)
      let path = try Drafts(ground.journal).keep(text)
      let disk = try #require(ground.disk?.value)
      let after = JournalPlace(on: .init(disk.afterPowerCut { _ in false }))
      #expect(try after.files.contents(of: path) == text)
    }
  }
}
