/// How a call to the system goes wrong.
enum Fault: Hashable, Sendable {
  /// It fails, and the next one works.
  case once
  /// It and every later one fails: a disk that is full stays full.
  case fromThenOn
  /// The program is killed before it: nothing happens any more, nothing is tidied.
  case kill
  /// It fails, and so many calls later the program is killed.
  case onceThenKill(Int)
  /// It is interrupted by a signal.
  case interruption
  /// A read or a write does half of what it was asked to.
  case short

  /// Those after which a change may not have been made.
  static let failing: [Fault] = [.once, .fromThenOn, .kill]

  /// Killed while tidying up after a failure.
  static let double: [Fault] = (1...4).map { .onceThenKill($0) }

  var isKill: Bool {
    switch self {
    case .kill, .onceThenKill: true
    default: false
    }
  }

  /// Those that a change is made in spite of.
  static let harmless: [Fault] = [.interruption, .short]
}

/// The system's error numbers that tests use; Linux and macOS agree on these.
enum ErrorNumber: Int32, Sendable {
  case missing = 2
  case interrupted = 4
  case input = 5
  case forbidden = 13
  case taken = 17
  case otherDisk = 18
  case full = 28
  case readOnly = 30

  /// What a disk says when it does not do something.
  static let failures: [ErrorNumber] = [.input, .forbidden, .full, .readOnly]
}
