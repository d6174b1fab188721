import EgelJSON
import Testing

@testable import EgelCore

/// Words may be typed as they are said in either language, and are stored in one spelling.
@Suite struct StoredWordTests {
  private static let types: [any StoredWord.Type] = [
    Kind.self, Whose.self, Outcome.self, Relationship.State.self, Home.self,
    Agreement.Status.self, Agreement.Telling.self, Agreement.Consent.Answer.self,
    Slowing.Dial.self, Slowing.Answer.self, Basis.self, Deck.Theme.self, Weight.self,
    KeptThing.Company.self, TrendStep.self, ReviewSpan.self,
  ]

  @Test("every spelling and every name means its own word and no other")
  func namesAreTold() {
    func check<Word: StoredWord>(_ type: Word.Type) {
      for word in Word.allCases {
        let spoken = word.spoken
        for name in word.spellings + [spoken.name.dutch, spoken.name.english] + spoken.typed {
          #expect(Word(typed: name) == word, "\(type): \(name)")
          let other = name.uppercased().replacing(" ", with: "-")
          #expect(Word(typed: other) == word, "\(type): \(other)")
        }
        #expect(Written<Word>(spelling: word.rawValue)?.word == word)
      }
      #expect(Word(typed: "") == nil)
      #expect(Word(typed: "none of them") == nil)
    }
    for type in Self.types { check(type) }
  }

  @Test("what can be typed is one word each")
  func typable() {
    func check<Word: StoredWord>(_ type: Word.Type) {
      for language in Language.allCases {
        let words = Word.typable(language)
        #expect(words.map { Word(typed: $0) } == Array(Word.allCases))
        #expect(!words.contains { $0.contains(" ") })
      }
    }
    for type in Self.types { check(type) }
  }

  @Test(
    "the words of before, and those of Dutch",
    arguments: [
      ("mended", Kind.repaired), ("bijgelegd", .repaired), ("goedgemaakt", .repaired),
      ("Made up", .repaired), ("goed-nieuws", .goodNews), ("te zeggen", .say),
    ])
  func kinds(_ typed: String, _ kind: Kind) {
    #expect(Kind(typed: typed) == kind)
  }

  @Test("a word keeps its spelling until it becomes another")
  func written() throws {
    let former = try #require(Written<Kind>(spelling: "mended"))
    #expect(former.word == .repaired && former.spelling == "mended" && !former.isNewer)
    #expect(former.becoming(.repaired).spelling == "mended")
    #expect(former.becoming(.hurt).spelling == "hurt")
    #expect(former.becoming(.hurt).becoming(.repaired).spelling == "repaired")
    #expect(Written(Kind.repaired).isNewer && !Written(Kind.hurt).isNewer)
    #expect(Written<Kind>(spelling: "Mended") == nil)
    #expect(Written<Kind>(spelling: "bijgelegd") == nil)
  }

  @Test("an entry is written as it was read", arguments: ["mended", "repaired"])
  func entry(_ kind: String) throws {
    let plain = Self.record(kind)
    // With a space before a colon it is read the careful way.
    for json in [plain, plain.replacing("\"kind\":", with: "\"kind\" :")] {
      let line = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in
        try EntryLine(&reader)
      }
      #expect(String(decoding: line.bytes, as: UTF8.self) == plain)
      let view = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in
        try EntryView(&reader)
      }
      #expect(view.kind == .repaired)
      guard case .entry(let lineage) = line else { return #expect(Bool(false)) }
      var entry = lineage.shown
      #expect(entry.kind == .repaired)
      entry.kind = .repaired
      entry.text = "Really"
      #expect(String(decoding: entry.bytes(), as: UTF8.self).contains("\"kind\":\"\(kind)\""))
      entry.kind = .hurt
      entry.kind = .repaired
      #expect(String(decoding: entry.bytes(), as: UTF8.self).contains("\"kind\":\"repaired\""))
    }
  }

  @Test("whoever looks for a kind finds it in every spelling")
  func sieve() throws {
    var filter = EntryFilter()
    filter.kinds = [.repaired]
    let sieve = try #require(filter.sieve)
    // Each has an id of its own, or the careful reader would look at all of them.
    let lines = ["mended", "repaired", "hurt"].enumerated().map { number, kind in
      Self.record(kind).replacing("yc63y543h061", with: "yc63y543h06\(number)")
    }
    let month = Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
    var caught = 0
    #expect(try sieve.pass(month) { _ in caught += 1 })
    #expect(caught == 2)
    var found: [Kind] = []
    try EntryView.each(in: month, sieve) { if filter.admits($0) { found.append($0.kind) } }
    #expect(found == [.repaired, .repaired])
  }

  @Test("the status that goes without saying is read under its former name")
  func status() throws {
    let start = #"{"id":"548hjvn3evsn","parties":["me0000000000"],"dimension":"time""#
    for word in ["said", "proposed"] {
      let agreement = try Agreement.versions(
        json: start + #","status":"\#(word)","text":"Sundays"}"#
      ).shown
      #expect(agreement.status == .proposed)
      #expect(agreement.json(beside: []) == start + #","text":"Sundays"}"#)
    }
  }

  @Test("only what 0.1.0 stored otherwise asks for a newer form of the journal")
  func format() throws {
    var entry = Entry(id: Identifier(bits: 1), day: .earliest, at: .epoch, text: "x")
    for kind in Kind.allCases {
      entry.kind = kind
      #expect(entry.format == (kind == .repaired ? 2 : 1), "\(kind)")
    }
    entry.writtenKind = try #require(Written(spelling: "mended"))
    entry.readings = [Reading("jealousy", .number(3)), Reading("zone", .word("too-much"))]
    #expect(entry.format == 1)
    for status in Agreement.Status.allCases {
      var agreement = Agreement(id: Identifier(bits: 1), parties: [], dimension: "", text: "")
      agreement.status = status
      #expect(agreement.format == 1)
    }
  }

  private static func record(_ kind: String) -> String {
    #"{"id":"yc63y543h061","day":"2026-11-30","at":"2026-12-01T01:12:49+00:00","kind":"\#(kind)","text":"We made up"}"#
  }
}
