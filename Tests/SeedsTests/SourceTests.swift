import EgelCore
import EgelQuestions
import Testing

struct SourceTests {
  @Test func thereAreFiveInOrder() {
    #expect(Sources.all.map(\.id) == ["000", "001", "002", "003", "004"])
  }

  @Test(arguments: Sources.all)
  func saysWhatItIsInBothLanguages(_ source: Source) {
    #expect(Language.allCases.allSatisfy { source.about[$0].last == "." })
    #expect(Sources.source(source.id) == source)
  }

  @Test(arguments: ["002", "003"])
  func whatIsNotKnownIsLeftOut(_ id: String) {
    let source = Sources.source(id)
    #expect(source != nil)
    #expect(source?.author == nil)
    #expect(source?.title == nil)
    #expect(source?.year == nil)
  }

  @Test func anUnknownIdHasNoSource() {
    #expect(Sources.source("005") == nil)
  }
}
