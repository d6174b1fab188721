public import EgelCore

extension Decks {
  /// The question of a day, which is the same all day; nil where none fits.
  ///
  /// - Parameters:
  ///   - day: The day for which it is chosen.
  ///   - community: The people and relationships, which say what fits and who can be named.
  ///   - entries: What was written in the last two months or so, in any order. Answers rest, and scales that were
  ///     answered lately make questions about the same likelier. What was written on the day itself does not change
  ///     the question, but may forbid a heavy one.
  ///   - wish: What is asked for; by itself, nothing is.
  ///   - own: The person's own questions, which take part like the ready ones.
  ///   - desire: Whether questions about desire and sex may come without having been asked for.
  ///   - journal: The id of the journal, so that two journals differ in their questions.
  public static func question(
    of day: Day, for community: Community, after entries: [Entry] = [],
    wish: QuestionWish = QuestionWish(), own: [OwnQuestion] = [], desire: Bool = false,
    journal: Identifier? = nil
  ) -> ChosenQuestion? {
    chooser(day, community, entries, wish, own, desire, journal).order(wish, first: 1).first
  }

  /// Every question that fits a day, in the order in which they would be asked.
  ///
  /// The parameters are those of ``question(of:for:after:wish:own:desire:journal:)``.
  public static func questions(
    of day: Day, for community: Community, after entries: [Entry] = [],
    wish: QuestionWish = QuestionWish(), own: [OwnQuestion] = [], desire: Bool = false,
    journal: Identifier? = nil
  ) -> [ChosenQuestion] {
    chooser(day, community, entries, wish, own, desire, journal).order(wish)
  }

  private static func chooser(
    _ day: Day, _ community: Community, _ entries: [Entry], _ wish: QuestionWish,
    _ own: [OwnQuestion], _ desire: Bool, _ journal: Identifier?
  ) -> Chooser {
    let past = QuestionPast(entries.map { Answered($0) }, today: day, ScaleSpelling(), Former.ids)
    let mayDesire = desire || wish.asksForDesire
    // On its first day a journal has no id yet, and the question of that day has been asked already.
    let hasBegun = entries.contains { $0.day < day }
    return Chooser(
      decks: all + Deck.own(own, beside: all, Former.ids),
      situation: Situation(
        community, on: day, desire: mayDesire, unfree: past.isUnfree, asking: wish.about),
      past: past, scales: Scales.answeredLately(in: past, desire: mayDesire),
      journal: hasBegun ? journal ?? Person.me : Person.me)
  }
}
