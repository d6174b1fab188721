internal import EgelPlatform

/// A bar on standard error, where that is a terminal and it takes longer than half a second.
struct ProgressBar: Sendable {
  private let world: World
  private let isWanted: Bool
  private let start: UInt64

  private static let patience: UInt64 = 500_000_000
  private static let width = 30

  init(_ world: World, isWanted: Bool) {
    self.world = world
    self.isWanted = isWanted && world.terminal.isTerminal(.error)
    start = world.clock.stopwatch()
  }

  private var isDue: Bool {
    isWanted && world.clock.stopwatch() - start > Self.patience
  }

  /// Shows which part is done, from 0 to 1.
  func show(_ part: Double) {
    guard isDue else { return }
    let part = min(max(part, 0), 1)
    let done = Int(part * Double(Self.width))
    let bar =
      String(repeating: "#", count: done) + String(repeating: ".", count: Self.width - done)
    world.streams.writeError(Array("\r[\(bar)] \(Int(part * 100))% ".utf8))
  }

  /// Leaves the line as it was.
  func clear() {
    guard isDue else { return }
    let blank = String(repeating: " ", count: Self.width + 8)
    world.streams.writeError(Array("\r\(blank)\r".utf8))
  }
}
