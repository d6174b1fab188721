import Foundation
import Testing

@testable import EgelPlatform

/// macOS empties a drive's cache by a call of its own, which not every file system knows.
@Suite struct FullSyncTests {
  @Test(
    "a file system that cannot do it gets the plain call", arguments: [ENOTSUP, EINVAL, ENOTTY])
  func fallback(_ code: Int32) throws {
    #expect(try calls(failingWith: code) == ["fully", "plainly"])
  }

  @Test("a drive that failed is not asked for less", arguments: [EIO, ENOSPC, EINTR, EBADF])
  func failure(_ code: Int32) {
    #expect(throws: SystemFailure(call: "fsync", path: "", code: code)) {
      try calls(failingWith: code)
    }
  }

  @Test("where it works, once is enough") func works() throws {
    #expect(try calls(failingWith: nil) == ["fully"])
  }

  private func calls(failingWith code: Int32?) throws -> [String] {
    var calls: [String] = []
    try synchronise(
      fully: { () throws(SystemFailure) in
        calls.append("fully")
        if let code { throw SystemFailure(call: "fsync", path: "", code: code) }
      }, otherwise: { () throws(SystemFailure) in calls.append("plainly") })
    return calls
  }
}
