import EgelCore
import EgelJSON
import Testing

@Suite struct KeptThingTests {
  @Test("a parked decision is shown from its day on, never before") func parked() throws {
    let today = try #require(Day("2026-11-21"))
    var thing = KeptThing(id: Identifier(bits: 1), kind: .parked, day: today, text: "the move")
    thing.until = today.adding(days: 3)
    for ahead in 0..<3 {
      let day = try #require(today.adding(days: ahead))
      #expect(!thing.isShown(on: day))
      #expect(!thing.isDue(on: day))
    }
    let due = try #require(thing.until)
    #expect(thing.isShown(on: due) && thing.isDue(on: due))
    thing.outcome = .dropped
    #expect(!thing.isShown(on: due) && !thing.isDue(on: due))
  }

  @Test("a record comes back as it was, with what others added") func record() throws {
    let line = """
      {"id":"3k9vq2m7xw4t","kind":"exercise","day":"2026-11-20","exercise":"dance",\
      "about":["7m2x9q4k1c0v",{"name":"Kim"}],"answers":["one",""],"colour":"blue"}
      """
    let file = try RecordFile<KeptThing>(reading: Array("[\(line)]".utf8))
    let thing = try #require(file.lines.first?.lineage.shown)
    #expect(thing.answers == ["one", ""])
    #expect(String(decoding: thing.bytes(), as: UTF8.self) == line)
  }

  @Test("an own scale comes back as it was") func scale() throws {
    let id = ScaleChoice("sleep").id
    let line = """
      {"id":"\(id)","scale":"sleep","off":true,"own":{"about":"self","question":"How?","from":0,\
      "through":5,"low":"bad","high":"well","hue":3}}
      """
    let file = try RecordFile<ScaleChoice>(reading: Array("[\(line)]".utf8))
    let choice = try #require(file.lines.first?.lineage.shown)
    #expect(String(decoding: choice.bytes(), as: UTF8.self) == line)
  }
}
