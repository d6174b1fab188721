import EgelCore
import Testing

/// The edges of what begins and ends.
struct TimeTests {
  @Test(
    arguments: [
      ("2019", nil, "2018-12-31", Standing.notYet), ("2019", nil, "2019-01-01", .current),
      ("2019-05", nil, "2019-04-30", .notYet), ("2019-05-11", nil, "2019-05-11", .current),
      (nil, nil, "0001-01-01", .current), (nil, "2019", "2019-12-30", .current),
      (nil, "2019", "2019-12-31", .over), (nil, "2019-05", "2019-05-31", .over),
      (nil, "2019-05-11", "2019-05-10", .current), (nil, "2019-05-11", "2019-05-11", .over),
    ] as [(String?, String?, String, Standing)])
  func aTieBeginsAtItsFirstDayAndEndsAtItsLast(
    _ began: String?, _ ended: String?, _ on: String, _ standing: Standing
  ) {
    #expect(tie("me Sam", began: began, ended: ended).standing(on: day(on)) == standing)
  }

  @Test(arguments: [
    ("2018-01-01", Standing.notYet, "budding"), ("2019-06-01", .current, "budding"),
    ("2020-01-01", .current, "steady"), ("2021-12-30", .current, "steady"),
    ("2021-12-31", .over, "ended"), ("2023-05-01", .current, "paused"),
    ("2024-02-29", .goesOn, "goes-on"),
  ])
  func theLatestChapterThatHadBegunHolds(_ on: String, _ standing: Standing, _ state: String) {
    var changing = tie("me Sam", .partner)
    changing.chapters = [
      ("2020", "steady"), ("2019", "budding"), ("2021", "ended"),
      ("2023-05", "paused"), ("2024-02-29", "goes-on"),
    ].map { since, state in
      .init(since: date(since), state: Relationship.State(rawValue: state) ?? .steady)
    }
    #expect(changing.standing(on: day(on)) == standing)
    #expect(changing.chapter(on: day(on)).state.rawValue == state)
  }

  @Test func aTieWithoutChaptersIsSteady() {
    var bare = tie("me Sam")
    bare.chapters = []
    #expect(bare.chapter(on: day("2020-01-01")) == Relationship.Chapter())
  }

  @Test func beginningAChapterKeepsTheRestAndTheOrder() {
    var ours = tie("me Sam", .partner, home: .apart)
    ours.begin(date("2022")) { $0.home = .together }
    ours.begin(date("2020")) { $0.state = .slowed }
    ours.begin(date("2022")) { $0.labels.append(.coParent) }
    #expect(ours.chapters.map(\.since) == [nil, date("2020"), date("2022")])
    #expect(ours.chapters.map(\.home) == [.apart, .apart, .together])
    #expect(ours.chapter(on: day("2023-01-01")).labels == [.partner, .coParent])
  }

  @Test func formsHoldFromWhenTheyBegan() {
    var kim = person("Kim")
    kim.forms = [
      DatedForm(.open, since: date("2021")), DatedForm(.monogamous, since: date("2015")),
    ]
    #expect(kim.form(on: day("2014-12-31")) == nil)
    #expect(kim.form(on: day("2020-12-31"))?.form == .monogamous)
    #expect(kim.form(on: day("2021-01-01"))?.form == .open)
    let ours = tie("me Kim") {
      $0.stances = [
        .init(id("Kim"), DatedForm(.polyamorous, since: date("2022-03")), wish: "open"),
        .init(id("me"), DatedForm(.single)),
      ]
    }
    #expect(ours.stance(of: id("Kim"), on: day("2022-02-28")) == nil)
    #expect(ours.stance(of: id("Kim"), on: day("2022-03-01"))?.wish == "open")
    #expect(ours.stance(of: id("me"), on: day("1990-01-01"))?.form.form == .single)
  }

  @Test(
    arguments: [
      (nil, true, true), ("2026", false, true), ("2026-11-21", true, true),
      ("2026-11-22", false, false), ("2025", true, true),
    ] as [(String?, Bool, Bool)])
  func aDeathCountsFromItsLastDay(_ on: String?, _ isDead: Bool, _ mayBeDead: Bool) {
    let jo = person("Jo") { $0.death = .init(on: on.map(date)) }
    #expect(jo.isDead(on: Constellation.today) == isDead)
    #expect(jo.mayBeDead(on: Constellation.today) == mayBeDead)
  }

  @Test(
    arguments: [
      (nil, nil, Agreement.Status.proposed, true), (nil, nil, .ended, false),
      ("2027", nil, .agreed, false), ("2026", "2026", .agreed, true),
      ("2026", "2025", .ended, false),
      (nil, "2027", .ended, true),
    ] as [(String?, String?, Agreement.Status, Bool)])
  func agreementsHold(
    _ made: String?, _ ended: String?, _ status: Agreement.Status, _ isCurrent: Bool
  ) {
    let said = agreement("me Sam", "time", status: status) {
      $0.made = made.map(date)
      $0.ended = ended.map(date)
      $0.review = Constellation.today
    }
    #expect(said.isCurrent(on: Constellation.today) == isCurrent)
    #expect(said.isDue(on: Constellation.today) == isCurrent)
    #expect(!said.isDue(on: day("2026-11-20")))
  }

  @Test func theSlowingThatHoldsIsTheLatestThatDidNotEnd() {
    let slow = tie("me Sam") {
      $0.slowings = [
        Slowing(since: day("2026-01-01"), ended: day("2026-02-01")),
        Slowing(since: day("2026-05-01"), words: "now"),
      ]
    }
    #expect(slow.slowing(on: day("2026-01-31"))?.words == "")
    #expect(slow.slowing(on: day("2026-02-01")) == nil)
    #expect(slow.slowing(on: day("2026-11-21"))?.words == "now")
  }
}
