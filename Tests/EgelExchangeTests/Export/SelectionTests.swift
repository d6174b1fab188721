import EgelCore
import EgelExchange
import Testing

@Suite struct SelectionTests {
  let plain = Sample.record("000000000001", "\"text\":\"a\"")
  let hidden = Sample.record("000000000002", "\"private\":true,\"text\":\"b\"")
  let sealed = Sample.record("000000000003", "\"sealed\":\"2026-11-22\",\"text\":\"c\"")
  let open = Sample.record("000000000004", "\"sealed\":\"2026-11-21\",\"text\":\"d\"")
  let stub = Sample.record("000000000005", "\"deleted\":\"2026-11-20T23:00:00+01:00\"")
  let mark = Sample.record("000000000006", "\"moved\":\"2026-12\",\"seen\":[]")

  @Test("a chosen part leaves out what is private or sealed, and counts it") func chosen() throws {
    var selection = try Sample.chosen()
    let file = try Sample.file(plain, hidden, sealed, open, stub, mark)
    let taken = try selection.views(of: file).map { $0.id.description }
    #expect(taken == ["000000000001", "000000000004"])
    #expect(selection.withheld.isPrivate == 1 && selection.withheld.isSealed == 1)
  }

  @Test("the full copy takes everything") func full() throws {
    var selection = ExportSelection(.full)
    let file = try Sample.file(plain, hidden, sealed, open, stub, mark)
    #expect(try selection.views(of: file).count == 6)
    #expect(selection.withheld.count == 0)
  }

  @Test("a version that is private keeps the line in") func versions() throws {
    let other = Sample.record("000000000001", "\"private\":true,\"text\":\"x\"")
    let file = try Sample.file(
      Sample.record("000000000001", "\"others\":[\(other)],\"text\":\"a\""))
    var selection = try Sample.chosen()
    #expect(try selection.views(of: file).isEmpty)
    #expect(selection.withheld.isPrivate == 1)
  }

  @Test("what is not asked for does not count as left out") func filtered() throws {
    var filter = EntryFilter()
    filter.tags = [Folded("home")]
    var selection = ExportSelection(.chosen(filter, today: .earliest))
    #expect(try selection.views(of: try Sample.file(plain, hidden)).isEmpty)
    #expect(selection.withheld.count == 0)
  }
}
