import EgelPlatform
import TestSupport
import Testing

/// A large file that is read by two is what it is when it is read by one, whatever happens meanwhile.
@Suite struct ReadInHalvesTests {
  private let sandbox = Sandbox()
  private let bytes = (0..<(5 << 20) + 3).map { UInt8(truncatingIfNeeded: $0 &* 31 &>> 3) }

  @Test(arguments: [false, true])
  func aLargeFile(_ isInTurn: Bool) throws {
    #expect(try read(.live, isInTurn ? .inTurn : .live) == bytes)
  }

  @Test func oneThatIsReadInSmallPieces() throws {
    var files = World.live.files
    let whole = files.readPart
    let calls = Box(0)
    files.readPart = { (file, offset, part) throws(SystemFailure) in
      calls.change { $0 += 1 }
      return try whole(file, offset, part.first(700_000))
    }
    #expect(try read(files, .live) == bytes)
    #expect(calls.value > 7)
  }

  /// A call that fails, or a file that proves shorter or longer: it is read once more, by one.
  @Test func whatIsNotAsExpectedIsReadByOne() throws {
    var failing = World.live.files
    failing.readPart = { (_, _, _) throws(SystemFailure) in
      throw SystemFailure(call: "pread", path: "", code: 5)
    }
    #expect(try read(failing, .live) == bytes)
    var ending = World.live.files
    ending.readPart = { (_, _, _) throws(SystemFailure) in 0 }
    #expect(try read(ending, .live) == bytes)
    var growing = World.live.files
    let status = growing.statusOfOpen
    growing.statusOfOpen = { (file) throws(SystemFailure) in
      var found = try status(file)
      found.size -= 100
      return found
    }
    #expect(try read(growing, .live) == bytes)
  }

  private func read(_ files: Files, _ threads: Threads) throws -> [UInt8] {
    sandbox.write(bytes, to: "large")
    return try files.contents(ofNamed: sandbox.file("large"), threads)
  }
}

extension Files {
  fileprivate static var live: Files { World.live.files }
}
