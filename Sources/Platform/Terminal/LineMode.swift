#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal while a line is asked for: what is typed of it survives Ctrl-Z.
///
/// Without this the terminal throws away at Ctrl-Z what it has of a line.
struct LineMode: ~Copyable {
  private let terminal: BorrowedTerminal

  init?(_ asked: [UInt8]) {
    TypedSoFar.begin(asked)
    guard let terminal = BorrowedTerminal({ $0.c_lflag |= tcflag_t(NOFLSH) }) else {
      TypedSoFar.end()
      return nil
    }
    self.terminal = terminal
  }

  /// What was typed before the program was stopped for a while; once.
  func typedBefore() -> [UInt8] { TypedSoFar.take() }

  deinit { TypedSoFar.end() }
}
