import EgelCore
import EgelQuestions
import Testing

/// What the choice of a question promises, over simulated years in the twelve lives.
@Suite struct ChooserTests {
  /// A year in which some days have an answer, some a check-in, and now and then a no is not free.
  @Test(arguments: LivedLife.twelve)
  func aYear(_ life: LivedLife) throws {
    var year = SimulatedYear(life)
    for step in 0..<18 {
      let today = try year.day(step * 20)
      let past = QuestionPast(year.entries, today: today)
      let order = year.order(past, today)
      let rules = ChoiceRules(life: life, past: past, web: Web(life.community, on: today))
      #expect(order.flatMap(rules.broken) == [], "on \(today)")
      #expect(areFreshFirst(order, past, today))
      try year.write(#require(order.first), on: today, step)
    }
  }

  /// From the day on which somebody dies, leaves or is paused, nothing unasked names them.
  @Test(arguments: LivedLife.twelve, Turn.allCases)
  func aYearWithATurn(_ life: LivedLife, _ turn: Turn) throws {
    let first = LivedLife.id(1)
    let wasThere = try Web(life.community, on: SimulatedYear(life).day(0)).mayBeRaised(first)
    var year = SimulatedYear(life.turning(turn))
    var isNamed = false
    for number in [40, 110, 180, 181, 195, 240, 330] {
      let today = try year.day(number)
      let past = QuestionPast(year.entries, today: today)
      let order = year.order(past, today)
      let names = order.flatMap(\.binding.everybody).contains(first)
      let rules = ChoiceRules(
        life: year.life, past: past, web: Web(year.life.community, on: today))
      #expect(order.flatMap(rules.broken) == [], "on \(today)")
      #expect(number < 181 || !names, "on \(today)")
      isNamed = isNamed || names
      try year.write(#require(order.first), on: today, number / 10)
    }
    #expect(isNamed == wasThere)
  }

  /// When all was too much today, only what is light and names nobody comes by itself.
  @Test(arguments: LivedLife.twelve)
  func aFloodedDay(_ life: LivedLife) throws {
    var year = SimulatedYear(life)
    let today = try year.day(0)
    year.checkIn(zone: "too-much", on: today)
    let past = QuestionPast(year.entries, today: today)
    let unasked = year.order(past, today)
    #expect(unasked.count > 20)
    #expect(unasked.allSatisfy { $0.question.weight == .light && $0.binding.everybody.isEmpty })
    var wish = QuestionWish()
    wish.deck = "attachment"
    #expect(year.order(past, today, wish).contains { !$0.binding.everybody.isEmpty })
  }

  @Test(arguments: LivedLife.twelve)
  func theSameAllDay(_ life: LivedLife) throws {
    let year = SimulatedYear(life)
    let today = try year.day(40)
    let orders = (0..<2).map { _ in year.order(QuestionPast(today: today), today) }
    #expect(orders[0].map(\.question.id) == orders[1].map(\.question.id))
    #expect(orders[0].map(\.binding) == orders[1].map(\.binding))
  }

  /// Looking for no more than is shown gives the same.
  @Test(arguments: LivedLife.twelve)
  func theFirstFewAreThoseOfTheWholeOrder(_ life: LivedLife) throws {
    var year = SimulatedYear(life)
    for step in 0..<6 {
      let today = try year.day(step * 9)
      // Inside the window heavy ones may come first, and the first must not be one.
      year.checkIn(zone: "ok", on: today)
      let past = QuestionPast(year.entries, today: today)
      let whole = year.order(past, today)
      for count in [1, 2, 5, whole.count + 1] {
        let few = year.order(past, today, first: count)
        #expect(few.prefix(count).map(\.question.id) == whole.prefix(count).map(\.question.id))
        #expect(few.prefix(count).map(\.binding) == whole.prefix(count).map(\.binding))
      }
      try year.write(#require(whole.first), on: today, step)
    }
  }

  /// Nothing answered lately stands before what was not.
  private func areFreshFirst(
    _ order: [ChosenQuestion], _ past: QuestionPast, _ today: Day
  ) -> Bool {
    let isRepeat = order.map { chosen in
      past.answered[chosen.question.id].map { $0.distance(to: today) < Chooser.rest } ?? false
    }
    let firstRepeat = isRepeat.firstIndex(of: true) ?? isRepeat.endIndex
    return !isRepeat[firstRepeat...].contains(false)
  }

  @Test func lossIsOnlySpokenOfWhenAskedForOrTakenUp() throws {
    for (name, deck) in [("newly ended", "after-ending"), ("bereaved", "missing")] {
      let life = try #require(LivedLife.twelve.first { $0.name == name })
      var year = SimulatedYear(life)
      let (first, next) = (try year.day(0), try year.day(3))
      var wish = QuestionWish()
      wish.deck = deck
      let asked = try #require(year.order(QuestionPast(today: first), first, wish).first)
      year.write(asked, on: first, 1)
      let after = year.order(QuestionPast(year.entries, today: next), next)
      #expect(after.contains { $0.deck.id == deck })
    }
  }

  @Test func whatIsWrittenTodayLeavesTheQuestionOfTheDay() throws {
    for life in LivedLife.twelve {
      var year = SimulatedYear(life)
      let today = try year.day(0)
      let before = try #require(year.order(QuestionPast(today: today), today).first)
      year.write(before, on: today, 0)
      year.checkIn(zone: "ok", on: today)
      let after = year.order(QuestionPast(year.entries, today: today), today).first
      #expect(after?.question.id == before.question.id, "\(life.name)")
    }
  }

  @Test func anUnfreeNoTodayCountsAtOnce() throws {
    let life = LivedLife.twelve[2]
    var year = SimulatedYear(life)
    let today = try year.day(0)
    year.freeNo(2, on: today)
    let order = year.order(QuestionPast(year.entries, today: today), today)
    #expect(order.allSatisfy { !$0.question.needs.contains(.safeRelationship) })
  }

  /// Nothing asks for the good in a tie first, also where the deck of what did good is asked for.
  @Test(arguments: LivedLife.twelve)
  func anUnfreeNoAsksForNothingGoodBetweenYou(_ life: LivedLife) throws {
    var year = SimulatedYear(life)
    let today = try year.day(0)
    var wish = QuestionWish()
    wish.deck = Decks.goodThings.id
    let asked = [
      "good-things-news-received", "good-things-thanks-to-person", "good-things-unphotographed",
      "good-things-a-first",
    ]
    let before = year.order(QuestionPast(today: today), today, wish).map(\.question.id)
    #expect(asked.allSatisfy(before.contains))
    year.freeNo(1, on: today)
    let after = year.order(QuestionPast(year.entries, today: today), today, wish)
    #expect(after.filter { asked.contains($0.question.id) }.isEmpty && !after.isEmpty)
  }

  /// Not as a partner either, and not where the question and the person are named.
  @Test(arguments: LivedLife.twelve)
  func aQuestionAboutDesireNeverNamesAChild(_ life: LivedLife) throws {
    var life = life
    let first = LivedLife.id(1)
    for place in life.community.people.indices where life.community.people[place].id == first {
      life.community.people[place].isMinor = true
    }
    let today = try SimulatedYear(life).day(0)
    let past = QuestionPast(today: today)
    let situation = Situation(
      life.community, on: today, desire: true, unfree: false, asking: first)
    let chooser = Chooser(decks: Decks.all, situation: situation, past: past)
    var wish = QuestionWish()
    wish.about = first
    let ofDesire = Decks.all.flatMap(\.questions).filter {
      !$0.needs.isDisjoint(with: [.desire, .sex])
    }
    let named = chooser.order().filter { one in ofDesire.contains { $0.id == one.question.id } }
    let byID = ofDesire.flatMap { [chooser.question($0.id), chooser.question($0.id, wish)] }
    #expect(
      (named + byID.compactMap(\.self)).filter { $0.binding.everybody.contains(first) }.isEmpty)
    #expect(!ofDesire.isEmpty)
  }

  @Test func ownQuestionsTakePart() throws {
    var own = OwnQuestion(id: LivedLife.id(5))
    own.english = "What did {person} sing?"
    let life = LivedLife.twelve[7]
    let today = try SimulatedYear(life).day(0)
    let decks = Deck.own([own], beside: Decks.all)
    let past = QuestionPast(today: today)
    let situation = Situation(life.community, on: today, desire: false, unfree: false)
    let order = Chooser(decks: decks, situation: situation, past: past).order()
    #expect(order.map(\.question.id) == [own.id.description])
    var named = Binding()
    named[.person] = LivedLife.id(1)
    #expect(order.first?.binding == named)
  }
}
