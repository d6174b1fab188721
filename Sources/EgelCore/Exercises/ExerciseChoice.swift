/// Which exercises are brought up by themselves.
package struct ExerciseChoice: Sendable {
  private let situation: Situation

  package init(_ situation: Situation) {
    self.situation = situation
  }

  /// Whether an exercise is listed unasked; any can be asked for by its name.
  ///
  /// As with questions, all that it needs is so: of the relationship with somebody it has a place for, where the
  /// need is about a relationship. Whom `{person}` stands for is the person's own choice, and need not be there.
  package func fits(_ exercise: Exercise) -> Bool {
    let places = ExerciseCast.places(of: exercise)
    if places.contains("metamour") || places.contains("hinge") {
      return situation.pairs.contains { fits(exercise, near: $0.hinge) }
    }
    if places.contains("partner") {
      return situation.partners.contains { fits(exercise, near: $0) }
    }
    return fits(exercise, near: nil)
  }

  private func fits(_ exercise: Exercise, near person: Identifier?) -> Bool {
    let near = person.map { situation.near[$0] ?? [] }
    func holds(_ need: Need) -> Bool {
      if let near, Situation.ofTies.contains(need) { return near.contains(need) }
      return situation.life.contains(need)
    }
    return exercise.needs.allSatisfy(holds) && !exercise.unless.contains(where: holds)
  }
}
