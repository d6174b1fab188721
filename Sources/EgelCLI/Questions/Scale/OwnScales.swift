internal import EgelCore
internal import EgelStore

/// The person's own scales, of which most pages need to know nothing: they are read when a name is met that may be
/// one of theirs. Where they cannot be read, names are the ready ones'; whoever writes says what is wrong.
final class OwnScales {
  private let choices: () throws -> [ScaleChoice]

  init(_ choices: @escaping () throws -> [ScaleChoice]) { self.choices = choices }

  convenience init(_ session: Session) {
    self.init { try session.journal.readingTables { try $0.scaleChoices() } }
  }

  private(set) lazy var spelling = ScaleSpelling((try? choices()) ?? [])

  /// The ready scale that a stored key is of; nil for an own one.
  func ready(_ stored: String) -> Scale? {
    let key = ScaleSpelling().now(stored)
    // The first question costs no reading: nobody can have called a scale of theirs so.
    guard ScaleSpelling.mayBeOwn(key) else { return ScaleNames.ready(key) }
    return spelling.isOwn(stored) ? nil : ScaleNames.ready(key)
  }
}
