import Foundation
import TestSupport
import Testing

/// What the README shows is what the program prints.
@Suite struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let readme: String

  init() throws {
    readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test("the session is a real one") func session() throws {
    let block = try #require(readme.between("```console\n", "```"))
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    let real = Transcript(block, marksErrors: false).run()
      .split(separator: "\n").joined(separator: "\n")
    #expect(shown == real)
  }

  @Test("it asks for the Swift and the macOS that the package asks for") func requirements() throws
  {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let swift = try #require(manifest.between("swift-tools-version: ", "\n"))
    let macOS = try #require(manifest.between(".macOS(.v", ")"))
    #expect(readme.contains("You need Swift \(swift), and macOS \(macOS) or Linux"))
  }

  @Test("it is under 1,200 words before the architecture") func length() throws {
    let before = try #require(readme.between("# egel", "\n## Architecture"))
    #expect(before.split(whereSeparator: \.isWhitespace).count < 1200)
  }

  @Test("it names the commands to build and to test") func commands() {
    for line in ["swift run egel", "swift test", ".ci/run"] { #expect(readme.contains(line)) }
  }
}

extension String {
  func between(_ start: String, _ end: String) -> String? {
    guard let first = range(of: start),
      let last = range(of: end, range: first.upperBound..<endIndex)
    else { return nil }
    return String(self[first.upperBound..<last.lowerBound])
  }
}
