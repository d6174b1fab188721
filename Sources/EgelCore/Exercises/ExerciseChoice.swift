/// Which exercises are brought up by themselves.
public struct ExerciseChoice: Sendable {
  private let web: Web
  private let notFree: Set<Identifier>

  public init(in web: Web, notFree: Set<Identifier>) {
    self.web = web
    self.notFree = notFree
  }

  /// Whether an exercise is listed unasked; any can be asked for by its name.
  ///
  /// Where a no was not free lately, none is that takes the other's side.
  public func fits(_ exercise: Exercise) -> Bool {
    if exercise.needs.contains(.safeTie) && !notFree.isEmpty { return false }
    let people = ExerciseCast.places(of: exercise)
    if people.contains("partner") && partners.isEmpty { return false }
    if people.contains("metamour") && metamours.isEmpty && !isHinge { return false }
    if people.contains("hinge") && metamours.isEmpty { return false }
    return true
  }

  private var partners: [Identifier] {
    web.partners(of: Person.me).filter { web.mayBeRaised($0) }
  }

  private var metamours: [Identifier] {
    web.metamours(of: Person.me).map(\.person).filter { web.mayBeRaised($0) }
  }

  private var isHinge: Bool { web.isHinge(Person.me) }
}
