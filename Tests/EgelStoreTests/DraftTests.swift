import EgelPlatform
import EgelStore
import TestSupport
import Testing

/// A text whose saving failed, or that is being edited: whole in a file, or not there.
@Suite struct DraftTests {
  private let text = Array("what I want to say".utf8)

  @Test(arguments: [Fault.once, .fromThenOn, .interruption, .short], [Contents(), Scene.written])
  func aDraftIsWholeOrNotThere(_ fault: Fault, _ before: Contents) throws {
    var place = 1
    while true {
      let ground = try Ground(inMemory: before)
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

  @Test func aTextThatWaitsAlreadyIsNotKeptTwice() throws {
    let ground = try Ground(inMemory: Contents())
    let drafts = Drafts(ground.journal)
    let path = try drafts.keepOnce(text)
    #expect(try drafts.keepOnce(text) == path)
    #expect(try drafts.keepOnce(text + Array("\n".utf8)) == path)
    #expect(try drafts.keepOnce(text + text) != path)
    #expect(drafts.waiting().count == 2)
  }

  @Test func whatWasSaidToBeKeptSurvivesAPowerCut() throws {
    for before in [Contents(), Scene.written] {
      let ground = try Ground(inMemory: before)
      let path = try Drafts(ground.journal).keep(text)
      let disk = try #require(ground.disk?.value)
      let after = Ground(on: .init(disk.afterPowerCut { _ in false }))
      #expect(try after.files.contents(of: path) == text)
    }
  }
}
