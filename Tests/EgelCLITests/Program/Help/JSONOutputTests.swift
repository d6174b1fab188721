import CommandLineKit
import EgelExchange
import Foundation
import Testing

@testable import EgelCLI

/// What `egel help json` says, against everything that the transcripts show.
@Suite struct JSONOutputTests {
  @Test("the members that are documented are the ones that come") func members() throws {
    let seen = try Self.seen()
    for (place, output) in JSONOutput.all.enumerated() {
      let name = output.commands.joined(separator: ", ")
      let found = seen[place] ?? Members("")
      switch output.shape {
      case .members(let members):
        let documented = Members(members)
        let shown = found.within(documented)
        #expect(
          shown.subtracting(documented.paths).isEmpty, "come with \(name), and are not documented")
        #expect(documented.paths.subtracting(shown).isEmpty, "\(name): in no transcript")
      case .values: #expect(found.paths.isEmpty, "\(name)")
      case .more(let kind, let words):
        let more = Members(words)
        let known = Set(try Self.properties(of: kind))
        #expect(more.paths.isSubset(of: found.within(more)), "\(name): in no transcript")
        #expect(found.roots.subtracting(known).isSubset(of: more.roots.union(["zz"])), "\(name)")
      case .records(let kind):
        // Records keep members of other programs, and transcripts show some.
        let known = Set(try Self.properties(of: kind))
        #expect(found.roots.contains("id") && !found.roots.isDisjoint(with: known), "\(name)")
        #expect(found.roots.subtracting(known).isSubset(of: ["zz"]), "\(name)")
      }
    }
  }

  @Test("every command is documented, or prints no JSON of this kind") func commands() {
    let without = [
      "panic", "report", "export", "schema", "man", "completions",
    ]
    let documented = JSONOutput.all.flatMap(\.commands).map { $0.prefix { $0 != " " } }
    for command in Program.root.visibleSubcommands {
      #expect(
        documented.contains(command.name[...]) != without.contains(command.name), "\(command.name)")
    }
  }

  @Test("every command below those is shown to print what is documented")
  func subcommands() throws {
    let shown = try Self.shown()
    for path in Self.subcommands(of: Program.root) {
      let name = path.joined(separator: " ")
      #expect(shown.contains(name), "\(name)")
    }
  }

  @Test("no member that the program composes has a dash or an underscore") func camelCase() {
    for output in JSONOutput.all {
      switch output.shape {
      case .members(let words), .more(_, let words):
        for path in Members(words).paths {
          #expect(!path.contains("-") && !path.contains("_"), "\(path)")
          #expect(path.first?.isLowercase == true, "\(path)")
        }
      case .records, .values: break
      }
    }
  }

  @Test("the manual has them") func manual() {
    #expect(
      JSONPage.chapter.paragraphs.map(\.english).contains(
        "merge: cameCount, changedCount, deletedCount, sameCount, keptTwice (id, of)."))
  }

  /// The commands under other commands, by their paths.
  private static func subcommands(of command: Command<Session>, _ path: [String] = []) -> [[String]]
  {
    command.visibleSubcommands.flatMap { next in
      let below = path + [next.name]
      return (path.isEmpty ? [] : [below]) + subcommands(of: next, below)
    }
  }

  /// The commands that print JSON in some transcript.
  private static func shown() throws -> Set<String> {
    var shown: Set<String> = []
    for name in GoldenTests.names {
      let text = try String(contentsOfFile: GoldenTests.folder + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("$ egel") {
        let words = Words.split(String(line.dropFirst(2))).dropFirst()
        guard words.contains("--json"), "[{".contains(next.prefix(1)), !next.isEmpty else {
          continue
        }
        var path: [String] = []
        for word in words {
          guard let found = try? Program.root.command(at: path + [word]) else { break }
          path.append(found.name)
        }
        shown.insert(path.joined(separator: " "))
      }
    }
    return shown
  }

  /// The paths of all members that are shown, by the place of their command.
  private static func seen() throws -> [Int: Members] {
    var seen: [Int: Members] = [:]
    for name in GoldenTests.names {
      let text = try String(contentsOfFile: GoldenTests.folder + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.hasPrefix("$ egel") {
        let words = Array(Words.split(String(line.dropFirst(2))).dropFirst())
        guard words.contains("--json") || words.contains("--report"), let place = place(of: words)
        else { continue }
        let shown = lines[(number + 1)...].prefix { !$0.isEmpty && !"!?@$".contains($0.prefix(1)) }
        let data = Data(shown.joined(separator: "\n").utf8)
        guard let value = try? JSONSerialization.jsonObject(with: data) else { continue }
        seen[place, default: Members("")].add(value)
      }
    }
    return seen
  }

  /// The longest command that the words are one of.
  private static func place(of words: [String]) -> Int? {
    let rows = JSONOutput.all.enumerated().flatMap { row in
      row.element.commands.map { (row.offset, $0.split(separator: " ").map(String.init)) }
    }
    let command = words.first { !$0.hasPrefix("-") && $0 != "nl" && $0 != "en" } ?? "egel"
    return rows.filter { $0.1.first == command && $0.1.dropFirst().allSatisfy(words.contains) }
      .max { $0.1.count < $1.1.count }?.0
  }

  private static func properties(of kind: Schema.Kind) throws -> [String] {
    let schema = try JSONSerialization.jsonObject(with: Data(Schema.bytes(of: kind)))
    let members = try #require((schema as? [String: Any])?["properties"] as? [String: Any])
    return Array(members.keys)
  }
}

/// Members and the members of their values, as paths such as `people.name`.
private struct Members {
  private(set) var paths: Set<String> = []

  /// `day, people (id, name)`.
  init(_ words: String) {
    var open: [String] = []
    var last = ""
    for word in words.replacing("(", with: " ( ").replacing(")", with: " ) ")
      .replacing(",", with: " ").split(separator: " ").map(String.init)
    {
      switch word {
      case "(": open.append(last)
      case ")": open.removeLast()
      default:
        last = word
        paths.insert((open + [word]).joined(separator: "."))
      }
    }
  }

  var roots: Set<String> { Set(paths.filter { !$0.contains(".") }) }

  /// The paths, no deeper than others go: what stands behind a member that is not opened is free.
  func within(_ others: Members) -> Set<String> {
    paths.filter { path in
      guard let dot = path.lastIndex(of: ".") else { return true }
      let parent = path[..<dot]
      return others.paths.contains { $0.hasPrefix(parent + ".") }
    }
  }

  mutating func add(_ value: Any, under parents: [String] = []) {
    if let list = value as? [Any] {
      for element in list { add(element, under: parents) }
    } else if let object = value as? [String: Any] {
      for (name, value) in object {
        paths.insert((parents + [name]).joined(separator: "."))
        add(value, under: parents + [name])
      }
    }
  }
}
