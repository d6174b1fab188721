/// Which of the scales that were answered lately a concept belongs to.
///
/// What is about somebody who may not be raised is left out.
struct ConceptsOfRecentAnswers {
  // A list: there are a dozen, and a dictionary takes longer to come into being.
  private var concepts: [Place] = []

  private struct Place {
    let concept: String
    let scale: String
  }

  init(_ touches: [QuestionPast.Touch], _ scales: [Scale], _ situation: Situation) {
    for touch in touches {
      guard touch.about.map({ situation.near[$0] != nil }) ?? true,
        let scale = scales.first(where: { $0.key == touch.scale })
      else { continue }
      for concept in scale.concepts where self[concept] == nil {
        concepts.append(Place(concept: concept, scale: scale.key))
      }
    }
  }

  var isEmpty: Bool { concepts.isEmpty }

  subscript(concept: String) -> String? { concepts.first { $0.concept == concept }?.scale }
}
