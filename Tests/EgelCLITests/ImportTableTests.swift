import Foundation
import Testing

/// The arrows of the design, held against the `import` lines.
@Suite struct ImportTableTests {
  static let system: Set = ["Glibc", "Musl", "Darwin"]

  /// What each module may import.
  static let table: [(folder: String, mayImport: Set<String>)] = [
    ("Sources/JSON", []),
    ("Sources/Drawing", []),
    ("Sources/CommandLineKit", []),
    ("Sources/Platform", system.union(["Synchronization"])),
    ("Sources/EgelCore", ["EgelJSON"]),
    ("seeds", ["EgelCore"]),
    ("Sources/EgelStore", ["EgelJSON", "EgelCore", "EgelPlatform"]),
    ("Sources/EgelExchange", ["EgelJSON", "Drawing", "EgelCore"]),
    (
      "Sources/EgelCLI",
      [
        "EgelJSON", "Drawing", "CommandLineKit", "EgelPlatform", "EgelCore", "EgelQuestions",
        "EgelStore",
        "EgelExchange",
      ]
    ),
    ("Sources/egel", ["EgelCLI", "EgelPlatform"]),
    ("Sources/egel-bench", ["EgelJSON", "EgelCore", "EgelPlatform"]),
  ]

  @Test("imports follow the table", arguments: table)
  func imports(_ row: (folder: String, mayImport: Set<String>)) throws {
    for file in Self.files(in: row.folder) {
      for module in try Self.imports(of: file) where !row.mayImport.contains(module) {
        Issue.record("\(file.lastPathComponent) in \(row.folder) imports \(module)")
      }
    }
  }

  @Test("every folder of sources is in the table") func complete() throws {
    let sources = ReadmeTests.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    for folder in folders where !folder.hasPrefix(".") {
      #expect(Self.table.contains { $0.folder == "Sources/" + folder }, "\(folder)")
    }
  }

  @Test("the top level holds what it may") func topLevel() throws {
    let allowed: Set = ["Package.swift", "README.md", "Sources", "Tests", "seeds"]
    let names = try FileManager.default.contentsOfDirectory(atPath: ReadmeTests.root.path)
    #expect(Set(names.filter { !$0.hasPrefix(".") }).isSubset(of: allowed))
  }

  private static func files(in folder: String) -> [URL] {
    let root = ReadmeTests.root.appending(path: folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
  }

  private static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, words.count == place + 2
      else { return nil }
      return String(words[place + 1])
    }
  }
}
