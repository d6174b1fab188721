package import EgelCore

/// Steps for one sitting, each worth an hour.
package enum Exercises {
  /// In the order in which they are listed.
  package static let all: [Exercise] = [
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
