import Foundation
import TestSupport
import Testing

@testable import EgelPlatform

@Suite struct KeyWaitTests {
  @Test(
    "what poll says",
    arguments: [
      (Int32(0), Int16(0), Int32(0), KeyWait.Watched.nothing),
      (1, Int16(POLLIN), 0, .something),
      (1, Int16(POLLHUP), 0, .something),
      (1, Int16(POLLIN | POLLHUP), 0, .something),
      (1, Int16(POLLNVAL), 0, .cannot),
      (-1, 0, EINTR, .nothing),
      (-1, 0, EINVAL, .cannot),
    ])
  func watched(_ returned: Int32, _ events: Int16, _ code: Int32, _ meaning: KeyWait.Watched) {
    #expect(KeyWait.Watched(returned: returned, events: events, code: code) == meaning)
  }

  @Test("a terminal that can be watched is read once there is something") func watchable() throws {
    #expect(try key(.nothing, readAfter: 0, UInt8(ascii: "x")) == .none)
    #expect(try key(.something, readAfter: 0, UInt8(ascii: "x")) == .pressed)
    #expect(try key(.something, readAfter: 0, nil) == .inputEnded)
  }

  /// `poll` says at once that it cannot, each time: taken for "nothing yet", a text that is shown line by line
  /// ran past; taken for "there is a key", the read waited for ever.
  @Test("one that cannot be watched waits in the read") func unwatchable() throws {
    #expect(try key(.cannot, readAfter: 4000, nil) == .none)
    #expect(try key(.cannot, readAfter: 300, UInt8(ascii: "x")) == .pressed)
    #expect(try key(.cannot, readAfter: 0, nil) == .inputEnded)
    // A read waits for 25.5 seconds at most.
    #expect(try key(.cannot, readAfter: 25_500, nil, within: 60_000) == .none)
  }

  @Test("a signal counts as no key") func signal() throws {
    let wait = KeyWait(
      watch: { _ in .cannot },
      read: { () throws(SystemFailure) in throw SystemFailure(call: "read", path: "", code: EINTR)
      },
      stopwatch: { 0 })
    #expect(try wait.key(within: 4000) == .none)
  }

  @Test("tenths of a second, rounded up, in one byte") func tenths() {
    #expect([0, 1, 100, 101, 4000, 60_000].map(KeyWait.tenths) == [0, 1, 1, 2, 40, 255])
  }

  private func key(
    _ watched: KeyWait.Watched, readAfter milliseconds: UInt64, _ byte: UInt8?,
    within limit: Int = 4000
  ) throws -> Terminal.AwaitedKey {
    let now = Box<UInt64>(7)
    let wait = KeyWait(
      watch: { _ in watched },
      read: { () throws(SystemFailure) in
        now.change { $0 += milliseconds * 1_000_000 }
        return byte
      },
      stopwatch: { now.value })
    return try wait.key(within: limit)
  }
}
