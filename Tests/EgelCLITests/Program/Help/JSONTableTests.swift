import CommandLineKit
import EgelPlatform
import Foundation
import TestSupport
import Testing

@testable import EgelCLI

/// Every command with `--json`, one after the other in one journal.
@Suite struct JSONTableTests {
  /// As they are typed; ID is the id in what the line before printed.
  static let lines = [
    "write Rain all day", "thanks The soup", "edit @1 --tag soup", "list", "list --calendar",
    "show @1", "search soup", "search soup --count", "delete @1", "restore ID", "", "back",

    "partner add Sam --since 2019", "partner", "story Sam", "metamour add Bo --via Sam", "metamour",
    "person add Kim", "person edit Kim --alias K", "person", "person list", "person show Kim",
    "write --about Noor A walk", "person add Noor", "person link Noor", "person rename Noor Nora",
    "person forget Nora --yes", "relationship add Kim --label friend", "relationship",
    "relationship list", "relationship show Kim", "relationship edit Kim --share play",
    "relationship slow Kim", "relationship resume Kim", "relationship end Kim",
    "relationship delete Kim", "form", "form list", "form explain open", "form set open",
    "form history", "form unset open", "agreement add --with Sam --about time Mondays",
    "agreement edit ID --text Fridays", "agreement review ID", "agreement show ID",
    "agreement list", "agreement", "agreement assumed", "agreement end ID", "agreement delete ID",
    "map", "prompt", "prompt --count 2", "prompt --list", "question add What was soft?",
    "question edit ID What was loud?", "question list", "question", "question delete ID",
    "question import ~/deck.json", "explain", "explain metamour", "scale", "scale list",
    "scale explain zone", "scale add sleep How did you sleep?", "scale off sleep",
    "scale on sleep", "check-in zone=ok", "recall zone=ok", "reflect",
    "keep plan --if rain tea", "keep done ID", "keep soother A bath", "keep drop ID",
    "keep park Answer Bo --until 2026-12-01", "keep say I missed you", "keep", "keep list",
    "trends", "review", "export", "import ~/lines.json", "merge ~/other", "schema entry",
    "doctor", "trash", "trash list", "trash empty --yes", "where", "config",
    "config day-start 5:00", "help", "help write", "help json", "help safety",
  ]

  /// What is for a person to read, or for a shell; the first two say so.
  static let others: Set<String> = ["panic", "report", "man", "completions"]

  @Test("each prints JSON that ends with a newline, with names of one form") func table() throws {
    let stage = Stage()
    stage.clock("2026-11-21T22:00:00+01:00")
    stage.sandbox.write("[{\"en\":\"What did the rain do?\"}]", to: "deck.json")
    stage.sandbox.write("{\"at\":\"2026-11-01T21:04:00+01:00\",\"text\":\"x\"}", to: "lines.json")
    _ = EgelCLI.run(["--journal", stage.sandbox.path + "/other", "write", "Sun"], in: stage.world)
    var id = ""
    for line in Self.lines {
      stage.clear()
      let words = Words.split(line).map { word in
        word == "ID" ? id : word.replacing("~", with: stage.sandbox.path)
      }
      let code = EgelCLI.run(["--json"] + words, in: stage.world)
      #expect(code == 0, "\(line): \(stage.errorText)")
      let text = stage.outputText
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(line)")
      let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(value != nil, "\(line): \(text)")
      if words.first != "schema" {
        let odd = Self.names(in: value ?? []).filter { !$0.allSatisfy(\.isLetter) }
        #expect(odd.isEmpty, "\(line)")
      }
      let first = (value as? [Any])?.first ?? value
      id = (first as? [String: Any])?["id"] as? String ?? id
    }
  }

  @Test("each command is in the table, or is for people alone") func commands() {
    var covered: Set<[String]> = []
    for line in Self.lines {
      var path: [String] = []
      for word in Words.split(line) {
        guard let found = try? Program.root.command(at: path + [word]) else { break }
        path.append(found.name)
      }
      covered.insert(path)
    }
    for path in Self.paths(under: Program.root) {
      #expect(covered.contains(path) != Self.others.contains(path[0]), "\(path)")
    }
  }

  @Test("an error is one line of JSON, and nothing is printed beside it")
  func errors() throws {
    for line in ["panic", "report", "show zz", "wrte", "list --limit many", "config nothing"] {
      let stage = Stage()
      let code = EgelCLI.run(["--json"] + Words.split(line), in: stage.world)
      #expect(code != 0 && stage.outputText.isEmpty, "\(line)")
      #expect(stage.errorText.hasSuffix("}\n"), "\(line)")
      let value = try JSONSerialization.jsonObject(with: Data(stage.errorText.utf8))
      let error = try #require((value as? [String: Any])?["error"] as? [String: Any])
      #expect(FailureCode(rawValue: error["code"] as? String ?? "") != nil, "\(line)")
      #expect(error["message"] is String, "\(line)")
    }
  }

  private static func names(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(names(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.reduce(into: []) { found, member in
      found.insert(member.key)
      found.formUnion(names(in: member.value))
    }
  }

  private static func paths(under command: Command<Session>, _ path: [String] = []) -> [[String]] {
    command.visibleSubcommands.flatMap { next in
      [path + [next.name]] + paths(under: next, path + [next.name])
    }
  }
}
