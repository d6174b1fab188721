package import EgelCore

/// The questions that come with the program, in families that belong together.
package enum Decks {
  /// Every deck, in the order in which they are listed.
  package static let all: [Deck] = themes.flatMap { $0 }

  private static let themes: [[Deck]] = [
    [openingWeek, briefEncounters, choosing],
    [attachment, attachmentOpen, coreBeliefs],
    [desireDifferences, desireAsking, desireMotives, desireVoices, goodEnough],
    [compersion, sting, compersionConditions, gladness],
    [dance, repair, whose, fairFurious],
    [fourBehaviours, goodThings, mirrorRules, milestones],
    [elephant, panicAfter, slowingDown],
    [allTies, asking, hinge, metamour, absentOther, elsewhere],
    [agreements, freeNo],
    [selfBond, onMyOwn, nearAndApart, differing],
    [words, scripts, identityFamily, bodyAndYears, history, notKnowing, year],
    [outsideWorld, community],
    [ours, missing, afterEnding],
  ]
}
