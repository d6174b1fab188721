import Testing

@testable import EgelExchange

@Suite struct BracketedTimeTests {
  @Test(
    "a time in any form is seen",
    arguments: [
      "[2026-11-22 08:00 AM] Morning", "[21.11.2026 08:00] B", "[21.11.2026] B",
      "[11/22/26, 8:00 PM] x",
      "[Sunday 22 November 2026] D", "[22. november 2026, 8.30] D", "[Nov 22, 2026 at 8 PM] D",
      "[2026-11-22T08:00:00Z] D", "[08:00 22-11-2026] D", "[2026/11/22]",
    ])
  func time(_ line: String) { #expect(Self.begins(line)) }

  @Test(
    "what is no time is left alone",
    arguments: [
      "[1] a note", "[x] done", "[3/4] of it", "[1.2.3] released", "[10:30] Kim: hello", "[May] be",
      "[november 2026] was long", "[2026]", "[", "[]", "[2026-11-22 08:00", "21.11.2026 08:00] B",
      "",
      "[192.168.0.1]", "[a very long text in brackets about 21.11.2026 08:00]",
    ])
  func noTime(_ line: String) { #expect(!Self.begins(line)) }

  private static func begins(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return BracketedTime.begins(bytes.span, bytes.indices)
  }
}
