internal import EgelCore
package import EgelJSON

/// A record, or a whole file, that cannot be taken over, and why.
package struct Rejection: Sendable {
  package var place: Place
  /// Where in the record it lies, such as `about[0].name`.
  package var path: String
  package var problem: JSONError.Problem
  /// The record as it stands in its file; empty where it is none.
  package var raw: [UInt8]
  /// What to do about it, where that is known.
  var advice: Bilingual?
  /// Whether nothing after it could be read.
  package var isFatal: Bool

  package struct Place: Sendable, Equatable {
    package var file: String
    package var line: Int
    package var column: Int
    /// Which record of its file, counted from one; 0 where it concerns the file.
    package var record: Int

    package init(file: String, line: Int = 1, column: Int = 1, record: Int = 0) {
      self.file = file
      self.line = line
      self.column = column
      self.record = record
    }
  }

  package init(
    _ place: Place, path: String = "", _ problem: JSONError.Problem, raw: [UInt8] = [],
    isFatal: Bool = false
  ) {
    self.place = place
    self.path = path
    self.problem = problem
    self.raw = raw
    self.isFatal = isFatal
  }
}
