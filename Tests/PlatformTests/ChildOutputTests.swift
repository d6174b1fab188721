import Foundation
import Testing

@testable import EgelPlatform

@Suite struct ChildOutputTests {
  @Test("what it printed") func printed() throws {
    #expect(try World.live.children.output(["printf", "nl\n"]) == Array("nl\n".utf8))
  }

  @Test("nothing of one that ends badly, whatever it printed") func bad() throws {
    #expect(try World.live.children.output(["sh", "-c", "echo half; exit 3"]) == nil)
  }

  @Test("it has no input and does not speak to the person") func alone() throws {
    let script = "cat; readlink /proc/self/fd/2 || echo /dev/null"
    #expect(try World.live.children.output(["sh", "-c", script]) == Array("/dev/null\n".utf8))
  }

  @Test("a program that is not there is a failure") func missing() {
    #expect(throws: SystemFailure.self) {
      try World.live.children.output(["egel-no-such-program"])
    }
  }
}
