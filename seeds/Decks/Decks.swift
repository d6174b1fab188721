public import EgelCore

/// The questions that come with the program, in families that belong together.
public enum Decks {
  /// Every deck, in the order in which they are listed.
  public static let all: [Deck] = themes.flatMap { $0 }

  private static let themes: [[Deck]] = [
    [openingWeek, gettingToKnow],
    [attachment, attachmentOpen, coreBeliefs],
    [desireDifferences, desireAsking, desireMotives, desireVoices, goodEnough],
    [compersion, jealousy, compersionConditions, happyFor],
    [dance, repair, hotMoments],
    [fourBehaviours, goodThings],
    [panicAfter, slowingDown],
    [allTies, asking, hinge, metamour],
    [agreements, freeNo],
    [selfBond, nearAndApart],
    [scripts, whoYouAre, lookingBack, notKnowing],
    [outsideWorld],
    [ours, missing, afterEnding],
  ]
}
