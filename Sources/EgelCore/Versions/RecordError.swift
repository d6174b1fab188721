internal import EgelJSON

/// Why a text is no record, and where in it.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in one line.
  public let problem: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int
  /// The keys and numbers that lead to the place, such as `record.readings[1].scale`.
  public let path: String

  /// The place and what is wrong there, in one line.
  public var description: String { "line \(line), column \(column), \(path): \(problem)" }

  /// What is wrong with the whole record.
  init(_ problem: String) {
    self.problem = problem
    line = 1
    column = 1
    path = Self.root
  }

  private init(_ error: JSONError) {
    problem = "\(error.problem)"
    line = error.line
    column = error.column
    path = error.pathText(root: Self.root)
  }

  private static let root = "record"

  /// Reads, and makes an error of this kind of what is wrong with the JSON.
  static func naming<Value>(
    _ read: () throws(JSONError) -> Value
  ) throws(RecordError) -> Value {
    do {
      return try read()
    } catch {
      throw RecordError(error)
    }
  }
}
