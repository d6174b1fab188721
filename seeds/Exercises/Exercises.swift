public import EgelCore

/// Steps for one sitting, each worth an hour.
public enum Exercises {
  /// In the order in which they are listed.
  public static let all: [Exercise] = [
    dance,
    areYouThere,
    elephantPlan,
    twoTellings,
    fairAndFurious,
    needsAndPeople,
    fourBehaviours,
    mirrorRules,
    worksForUs,
    whatFaithfulMeans,
    oursThenAndNow,
    threeLayers,
    aDayInBetween,
    emptyChair,
    newPerson,
    askingWithRoomForNo,
    riverOfNorms,
    stepsSkipped,
    tiesOfALife,
    yearInFiveWords,
    whatIWantToSay,
  ]
}
