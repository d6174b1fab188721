import EgelCore
import EgelQuestions
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

  @Test("it is under 1,000 words") func length() {
    #expect(readme.split(whereSeparator: \.isWhitespace).count < 1000)
  }

  @Test("it counts the questions as they are") func questions() {
    #expect(readme.contains(" one of \(Decks.all.flatMap(\.questions).count) questions"))
  }

  @Test("what it links to is there") func links() throws {
    let links = readme.components(separatedBy: "](").dropFirst().compactMap {
      $0.components(separatedBy: ")").first
    }
    #expect(links.count > 8)
    for link in links {
      #expect(
        FileManager.default.fileExists(atPath: Self.root.appending(path: link).path), "\(link)")
    }
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
