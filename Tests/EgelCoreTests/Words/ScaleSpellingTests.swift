import EgelCore
import EgelJSON
import Testing

/// What version 0.1.0 wrote is one with what is written now, and own scales stay their owner's.
@Suite struct ScaleSpellingTests {
  @Test(
    "a stored key is what it is called now",
    arguments: [
      ("gladness", "compersion"), ("sting", "jealousy"), ("mended", "repaired"),
      ("weighed", "considered"), ("carried", "supported"), ("near", "near"), ("mood", "mood"),
    ])
  func keys(_ former: String, _ now: String) {
    #expect(ScaleSpelling().now(former) == now)
    #expect(ScaleSpelling().all(now) == (former == now ? [now] : [now, former]))
  }

  @Test(
    "a stored word is what it is called now, on its scale alone",
    arguments: [("shut", "shut-down"), ("within", "ok"), ("flooded", "too-much")])
  func words(_ former: String, _ now: String) {
    #expect(ScaleSpelling().now(former, on: "zone") == now)
    #expect(ScaleSpelling().now(former, on: "distance") == former)
  }

  @Test("an own scale keeps its name, and the ready one goes by its former one")
  func ownFirst() {
    let spelling = ScaleSpelling([Self.own("compersion"), Self.own("mood")])
    #expect(spelling.now("gladness") == "gladness")
    #expect(spelling.all("compersion") == ["compersion"])
    #expect(spelling.ready("compersion") == "gladness")
    #expect(spelling.ready("mood") == nil)
    #expect(spelling.ready("jealousy") == "jealousy")

    let book = ScaleBook(
      ready: ["mood", "compersion", "jealousy"].map(Self.ready),
      choices: [Self.own("compersion"), Self.own("mood")], desire: false)
    #expect(book.pages.map(\.scale.key) == ["gladness", "jealousy", "compersion", "mood"])
    #expect(book.pages.map(\.isOwn) == [false, false, true, true])
    #expect(book.page("gladness")?.scale.isForAdults == true)
    #expect(book.page("compersion")?.scale.isForAdults == false)
  }

  @Test("what was turned off under a former name stays off, unless the present one says otherwise")
  func off() {
    var former = ScaleChoice("sting")
    former.isOff = true
    let ready = [Self.ready("jealousy")]
    #expect(ScaleBook(ready: ready, choices: [former], desire: false).on.isEmpty)
    let both = [former, ScaleChoice("jealousy")]
    #expect(ScaleBook(ready: ready, choices: both, desire: false).on.count == 1)
    #expect(both.choice(of: "jealousy", ScaleSpelling())?.scale == "jealousy")
    #expect([former].choice(of: "jealousy", ScaleSpelling())?.scale == "sting")
  }

  @Test(
    "a scale is found by any of its names",
    arguments: ["jealousy", "Jealousy", "sting", "jaloezie", "Jaloezie"])
  func typed(_ name: String) {
    let scale = Scale(
      "jealousy", Bilingual(nl: "jaloezie", en: "jealousy"), .person, concepts: [],
      question: Self.text, answers: Self.numbers, explanation: Self.text)
    let book = ScaleBook(ready: [scale], choices: [], desire: false)
    #expect(book.page(typed: name)?.scale.key == "jealousy")
    #expect(book.page(typed: "jealous") == nil)
  }

  @Test(
    "a word is typed as it is or was, in either language, with or without its accent",
    arguments: [
      ("ok", "ok"), ("within", "ok"), ("oké", "ok"), ("oke", "ok"), ("too-much", "too-much"),
      ("too much", "too-much"), ("te veel", "too-much"), ("te-veel", "too-much"),
      ("flooded", "too-much"), ("dichtgeklapt", "shut-down"), ("shut", "shut-down"),
      ("Overspoeld", "too-much"),
      ("manageable", "ok"),
    ])
  func typedWord(_ typed: String, _ stored: String) {
    #expect(Self.zone.answer(typed) == .word(stored))
  }

  @Test("an answer of before is one of the scale, and is called what it is called now")
  func stored() {
    #expect(Self.zone.has(.word("within")))
    #expect(!Self.zone.has(.word("without")))
    #expect(Self.zone.name(of: .word("flooded"), .dutch) == "te veel")
  }

  @Test("both spellings are one line, with the words of now")
  func trends() throws {
    let day = try #require(Day("2026-11-02"))
    let month = Self.month([
      #"{"scale":"sting","answer":4}"#, #"{"scale":"jealousy","answer":6}"#,
      #"{"scale":"zone","answer":"within"}"#, #"{"scale":"zone","answer":"ok"}"#,
    ])
    for scales in [[], ["jealousy", "zone"]] as [Set<String>] {
      var wish = TrendWish(day...day, by: .day, on: day)
      wish.scales = scales
      var sieved = TrendCollector(wish)
      #expect(try sieved.take(month: month, wish.sieve))
      var passed = TrendCollector(wish, in: month)
      try EntryView.each(in: month) { passed.take($0) }
      for trends in [try sieved.trends, try passed.trends] {
        #expect(trends.map(\.key.scale).sorted() == ["jealousy", "zone"])
        let jealousy = try #require(trends.first { $0.key.scale == "jealousy" }?.points.first)
        #expect(jealousy.mean == 5 && jealousy.numbers == 2 && jealousy.days == 1)
        let zone = try #require(trends.first { $0.key.scale == "zone" }?.points.first)
        #expect(zone.words.map(\.word) == ["ok"] && zone.words.map(\.count) == [2])
      }
    }
  }

  @Test("an own scale of a new name is not laid together with a ready one")
  func ownTrends() throws {
    let day = try #require(Day("2026-11-02"))
    let month = Self.month([
      #"{"scale":"gladness","answer":4}"#, #"{"scale":"compersion","answer":6}"#,
    ])
    let wish = TrendWish(day...day, by: .day, on: day, ScaleSpelling([Self.own("compersion")]))
    var collector = TrendCollector(wish, in: month)
    try EntryView.each(in: month) { collector.take($0) }
    #expect(try collector.trends.map(\.key.scale).sorted() == ["compersion", "gladness"])
  }

  @Test("the zone of today counts in either spelling", arguments: ["within", "ok"])
  func within(_ word: String) throws {
    let day = try #require(Day("2026-11-02"))
    var entry = Entry(id: Identifier(bits: 1), day: day, at: .epoch, text: "")
    entry.readings = [Reading("zone", .word(word))]
    let past = QuestionPast([entry], today: day)
    #expect(past.isWithin && !past.isOutside)
  }

  private static func month(_ readings: [String]) -> [UInt8] {
    let lines = readings.enumerated().map { number, reading in
      #"{"id":"00000000000\#(number)","day":"2026-11-02","at":"2026-11-02T1\#(number):00:00+01:00","#
        + #""kind":"check-in","readings":[\#(reading)],"text":""}"#
    }
    return Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
  }

  private static let text = Bilingual(nl: "?", en: "?")
  private static let numbers = Scale.Answers.number(0...10, low: text, high: text)

  private static func ready(_ key: String) -> Scale {
    Scale(
      key, Bilingual(nl: key, en: key), .person, concepts: [], question: text, answers: numbers,
      explanation: text)
  }

  private static func own(_ key: String) -> ScaleChoice {
    var choice = ScaleChoice(key)
    choice.own = ScaleChoice.Own(.oneself, question: "How?")
    return choice
  }

  private static let zone = Scale(
    "zone", Bilingual(nl: "vanbinnen", en: "zone"), .oneself, concepts: [], question: text,
    answers: .words([
      Scale.Choice("shut-down", Bilingual(nl: "dichtgeklapt", en: "shut down")),
      Scale.Choice("ok", Bilingual(nl: "oké", en: "ok")),
      Scale.Choice("too-much", Bilingual(nl: "te veel", en: "too much")),
    ]), explanation: text)
}
