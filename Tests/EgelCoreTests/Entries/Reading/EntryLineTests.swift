import Testing

@testable import EgelCore

@Suite("An entry as text")
struct EntryLineTests {
  typealias Change = @Sendable (inout Entry) -> Void

  private static let members: [(String, Change)] = [
    (#""text":"een\nregel""#, { $0.text = "een\nregel" }),
    (#""kind":"good-news""#, { $0.kind = .goodNews }),
    (
      #""about":["7m2x9q4k1c0v",{"name":"Kim"},{"name":""}]"#,
      { (entry: inout Entry) in
        entry.about = [.person(Identifier("7m2x9q4k1c0v") ?? entry.id), .name("Kim"), .name("")]
      }
    ),
    (#""tags":["thuis","","thuis"]"#, { $0.tags = ["thuis", "", "thuis"] }),
    (
      #""feelings":[{"word":"bang","strength":0,"underneath":true},{"word":"b"}]"#,
      {
        $0.feelings = [Feeling("bang", strength: 0, isUnderneath: true), Feeling("b")]
      }
    ),
    (#""whose":"theirs""#, { $0.whose = .theirs }),
    (
      #""thread":["7m2x9q4k1c0v"]"#,
      { (entry: inout Entry) in entry.thread = [Identifier("7m2x9q4k1c0v") ?? entry.id] }
    ),
    (#""private":true"#, { $0.isPrivate = true }),
    (#""sealed":"2027-02-28""#, { $0.sealedUntil = Day("2027-02-28") }),
    (
      #""edited":"2026-11-21T08:00:00.5-03:00""#,
      {
        $0.history.edited = Moment("2026-11-21T08:00:00.5-03:00")
      }
    ),
    (
      #""deleted":"2026-11-21T08:00:00+00:00""#,
      {
        $0.history.deleted = Moment("2026-11-21T08:00:00Z")
      }
    ),
    (
      #""seen":["000000000001","zzzzzzzzzzzz"]"#,
      {
        $0.history.seen = ["000000000001", "zzzzzzzzzzzz"].compactMap { Fingerprint($0) }
      }
    ),
  ]

  @Test(arguments: members)
  func everyMemberIsReadAsItIsWritten(_ members: String, _ change: Change) throws {
    var entry = Entry(
      id: try #require(Identifier(EntryText.id)), day: try #require(Day("2026-11-20")),
      at: try #require(Moment("2026-11-20T22:41:07+01:00")), text: "")
    change(&entry)
    let text = "{\(EntryText.head),\(members)}"
    #expect(try EntryText.line(text) == .entry(Lineage(entry)))
    #expect(String(decoding: entry.bytes(), as: UTF8.self) == text)
  }

  /// Sets of members are bits of one word, and a draft has a place for each.
  @Test func thereIsRoomForAllMembers() {
    #expect(EntryMember.allCases.count <= 32)
    #expect(
      EntryMember.allCases.map(\.rawValue) == (0..<UInt8(EntryMember.allCases.count)).map { $0 })
  }

  @Test(arguments: Kind.allCases) func everyKindIsReadAsItIsWritten(_ kind: Kind) throws {
    var entry = try EntryText.entry(#""text":"t""#)
    entry.kind = kind
    let text = String(decoding: entry.bytes(), as: UTF8.self)
    #expect(text.contains(#""kind""#) == (kind != .note))
    #expect(try EntryText.line(text) == .entry(Lineage(entry)))
  }

  @Test(arguments: SampleMonth.records)
  func membersInAnyOrderAreWrittenInTheirOwn(_ record: [UInt8]) throws {
    let text = String(decoding: record, as: UTF8.self)
    let line = try EntryText.line(text)
    let turned = try Members(text).turned
    #expect(turned != text)
    #expect(String(decoding: try EntryText.line(turned).bytes, as: UTF8.self) == text)
    #expect(try EntryText.line(turned) == line)
  }

  @Test(arguments: [
    (#""kind":"note","about":[],"tags":[],"feelings":[],"private":false,"seen":[],"text":"""#, ""),
    (#""readings":[],"others":[]"#, ""),
    (#""feelings":[{"underneath":false,"word":"x"}]"#, #","feelings":[{"word":"x"}]"#),
    (#""about":[{"name":"Kim","id":"7m2x9q4k1c0v"}]"#, #","about":["7m2x9q4k1c0v"]"#),
    (#""text":"\u0041\/\u00e9""#, #","text":"A/é""#),
    (#""\u0074ext":"a""#, #","text":"a""#),
    (
      #""seen":["zzzzzzzzzzzz","000000000001","zzzzzzzzzzzz"]"#,
      #","seen":["000000000001","zzzzzzzzzzzz"]"#
    ),
    (#""text":"a","z":1,"mood":{ "b" : [ 1.0 ] }"#, #","mood":{"b":[1.0]},"z":1,"text":"a""#),
    (
      #""z":1,"thread":["7m2x9q4k1c0v"],"a":2"#, #","a":2,"thread":["7m2x9q4k1c0v"],"z":1"#
    ),
    // What 0.1.0 kept of it stays as it was kept, since fingerprints are made of bytes.
    (#""thread":[]"#, #","thread":[]"#),
    (#""thread":"a word""#, #","thread":"a word""#),
    (#""thread":["\u0037m2x9q4k1c0v"]"#, #","thread":["\u0037m2x9q4k1c0v"]"#),
  ])
  func whatGoesWithoutSayingIsLeftOut(_ members: String, _ left: String) throws {
    let line = try EntryText.line("{\(EntryText.head),\(members)}")
    #expect(String(decoding: line.bytes, as: UTF8.self) == "{\(EntryText.head)\(left)}")
  }

  @Test func theGreatestVersionIsShownWhicheverStandsOutside() throws {
    let text = String(decoding: SampleMonth.records[3], as: UTF8.self)
    guard case .entry(let lineage) = try EntryText.line(text), let other = lineage.others.first
    else { return #expect(Bool(false), "two versions") }
    let turned = other.bytes(others: [lineage.shown])
    #expect(turned != lineage.shown.bytes(others: [other]))
    #expect(try EntryText.line(String(decoding: turned, as: UTF8.self)) == .entry(lineage))
  }

  @Test func othersInsideOthersAreVersionsToo() throws {
    let inner = #"{\#(EntryText.head),"edited":"2026-11-23T10:00:00Z","text":"inner"}"#
    let middle = #"{\#(EntryText.head),"others":[\#(inner)],"text":"middle"}"#
    let line = try EntryText.line(#"{\#(EntryText.head),"others":[\#(middle)],"text":"outer"}"#)
    guard case .entry(let lineage) = line else { return #expect(!line.isMark) }
    #expect(lineage.versions.map(\.text) == ["inner", "outer", "middle"])
  }
}
