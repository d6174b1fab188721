internal import JSON

/// What is wrong with a record, and where in its source.
struct RecordProblem: Error {
  var offset: Int
  var path: String
  var problem: JSONError.Problem

  init(_ path: String, _ problem: JSONError.Problem, at offset: Int) {
    self.path = path
    self.problem = problem
    self.offset = offset
  }
}
