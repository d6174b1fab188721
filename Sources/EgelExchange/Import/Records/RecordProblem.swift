internal import EgelCore
internal import EgelJSON

/// What is wrong with a record, and where in its source.
struct RecordProblem: Error {
  var offset: Int
  /// The path in words, and in its steps.
  var path: String
  var steps: [JSONError.Step]
  var problem: JSONError.Problem
  /// What to do about it, where that is known.
  var advice: Bilingual?

  init(_ path: String, _ problem: JSONError.Problem, at offset: Int) {
    self.path = path
    steps = path.isEmpty ? [] : [.key(path)]
    self.problem = problem
    self.offset = offset
  }

  init(_ steps: [JSONError.Step], _ problem: JSONError.Problem, at offset: Int) {
    path = JSONError.text(of: steps, root: "")
    self.steps = steps
    self.problem = problem
    self.offset = offset
  }
}
