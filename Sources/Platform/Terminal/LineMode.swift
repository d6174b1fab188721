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

  /// Whether the terminal hands over a line only up to a length that a person's answer can have: 1,024 bytes on
  /// macOS. On Linux it is 4,095.
  static var isShort: Bool {
    #if canImport(Darwin)
      true
    #else
      false
    #endif
  }

  /// `byKey` has the terminal hand over each key as it is pressed, unseen, for `TypedLine`. Ctrl-C and Ctrl-Z are
  /// keys then too: as signals they overtook what was typed before them, and a line came back in another order.
  init?(_ asked: [UInt8], byKey: Bool) {
    TypedSoFar.begin(asked)
    let borrowed = BorrowedTerminal {
      $0.c_lflag |= tcflag_t(NOFLSH)
      guard byKey else { return }
      $0.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
      $0.setRead(least: 1, tenths: 0)
    }
    guard let terminal = borrowed else {
      TypedSoFar.end()
      return nil
    }
    self.terminal = terminal
  }

  /// What was typed before the program was stopped for a while; once.
  func typedBefore() -> [UInt8] { TypedSoFar.take() }

  deinit { TypedSoFar.end() }
}
