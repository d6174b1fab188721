import Foundation
import Testing

/// The examples of the documentation are pieces of a package that is built and run.
@Suite struct DocumentationTests {
  static let root = ReadmeTests.root

  @Test("every example stands in the package that uses the library") func examples() throws {
    let used = try Self.files(in: "Tests/Examples/Sources", "swift").map { lines(of: $0.text) }
    var count = 0
    for (name, text) in try Self.documents() {
      for example in Self.examples(in: text) {
        count += 1
        let wanted = lines(of: example)
        let stands = used.contains { file in
          file.indices.contains { file[$0...].starts(with: wanted) }
        }
        #expect(stands, "\(name): \(example)")
      }
    }
    #expect(count > 10)
  }

  @Test("every article is in the overview") func articles() throws {
    let overview = try String(
      contentsOf: Self.root.appending(path: "Sources/EgelCore/EgelCore.docc/EgelCore.md"),
      encoding: .utf8)
    for (name, _) in try Self.files(in: "Sources/EgelCore/EgelCore.docc", "md")
    where name != "EgelCore.md" {
      #expect(overview.contains("<doc:\(name.dropLast(3))>"), "\(name)")
    }
  }

  /// The articles, and the comments of the library.
  private static func documents() throws -> [(name: String, text: String)] {
    var documents = try files(in: "Sources/EgelCore/EgelCore.docc", "md")
    for folder in ["Sources/EgelCore", "Sources/EgelStore", "seeds"] {
      for (name, text) in try files(in: folder, "swift") where text.contains("/// ```swift") {
        let comments = text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.drop { $0 == " " } }
          .map { $0.hasPrefix("/// ") ? String($0.dropFirst(4)) : "" }
        documents.append((name, comments.joined(separator: "\n")))
      }
    }
    return documents
  }

  private static func examples(in text: String) -> [String] {
    text.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  private static func files(
    in folder: String, _ kind: String
  ) throws -> [(name: String, text: String)] {
    let found = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return try (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == kind }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// Without their indentation: an example stands further to the left than in its function.
  private func lines(of text: String) -> [String] {
    var lines = text.components(separatedBy: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
