import EgelCLI
import TestSupport
import Testing

/// What the program brings up by itself names nobody who is to be left in peace.
@Suite struct LeftInPeaceTests {
  /// How somebody comes to be left in peace, in words typed after their name.
  static let ways: [(name: String, commands: [[String]])] = [
    ("Quirijn", [["person", "edit", "Quirijn", "--muted"]]),
    ("Doortje", [["person", "edit", "Doortje", "--died"]]),
    ("Eindert", [["relationship", "end", "Eindert", "--ask"]]),
    ("Pauline", [["relationship", "edit", "Pauline", "--state", "paused"]]),
    ("Heimelijk", [["relationship", "edit", "Heimelijk", "--hidden"]]),
  ]

  static let unasked: [[String]] = [
    [], ["back"], ["back", "--json"], ["review"], ["review", "month", "--json"],
    ["review", "season"],
    ["review", "year", "--language", "nl"], ["report", "--names"], ["report"], ["trends"],
    ["trends", "--two"], ["trends", "--csv"], ["trends", "--json"],
  ]

  @Test(arguments: 0..<6 as Range<UInt64>)
  func namesNobodyWhoIsLeftInPeace(_ seed: UInt64) throws {
    let stage = Stage()
    var random = SeededRandom(seed: seed)
    let now = stage.now.value
    run(["partner", "add", "Nabij"], on: stage)
    for (name, _) in Self.ways { run(["partner", "add", name], on: stage) }
    for year in [2, 1, 0] {
      stage.now.value = now - Int64(year) * 365 * 86_400
      for _ in 0..<12 { write(&random, on: stage) }
    }
    stage.now.value = now
    for (_, commands) in Self.ways {
      for command in commands { #expect(run(command, on: stage) == 0, "\(command)") }
    }
    for command in Self.unasked {
      run(command, on: stage)
      let said = (stage.outputText + stage.errorText).lowercased()
      for (name, _) in Self.ways {
        #expect(!said.contains(name.lowercased()), "\(command) names \(name)")
      }
    }
    // Who is asked for by name is shown.
    run(["review", "year", "--about", "Quirijn"], on: stage)
    run(["review", "month"], on: stage)
    #expect(!stage.outputText.isEmpty)
  }

  @Test("what a report leaves out is in none of its charts") func chartsOnlyWhatItShows() {
    let stage = Stage()
    let typed = [
      ["partner", "add", "Sam"], ["partner", "add", "Kim", "--hidden"],
      ["check-in", "near.sam=7", "zone=ok", "Saw Kim today"], ["check-in", "near.sam=3"],
    ]
    for words in typed { #expect(run(words, on: stage) == 0, "\(words)") }
    run(["report", "-o", "-"], on: stage)
    #expect(stage.errorText.contains("1 about a hidden relationship"))
    #expect(stage.outputText.contains("<td>3</td><td>1</td>"))
    #expect(!stage.outputText.contains("<td>5</td><td>2</td>"))
  }

  /// An entry of any kind that is about somebody, reads of somebody, or only speaks of somebody.
  private func write(_ random: inout SeededRandom, on stage: Stage) {
    let names = Self.ways.map(\.name) + ["Nabij", "Nabij"]
    let name = names.randomElement(using: &random) ?? "Nabij"
    let kinds = [
      "thanks", "good-news", "hurt", "repaired", "request", "milestone", "loss", "remark", "say",
    ]
    let kind = kinds.randomElement(using: &random) ?? "note"
    let ways: [[String]] = [
      ["write", "--kind", kind, "--about", name, "iets"],
      ["write", "--kind", kind, "met \(name)s fiets"],
      ["write", "--kind", kind, "--tag", name.lowercased(), "iets"],
      [
        "check-in", "near.\(name)=7", "gladness.\(name)=3", "sting.\(name)=4",
        "support.\(name)=received",
      ],
      ["agreement", "add", "--with", name, "--about", "time", "--review", "tomorrow", "samen"],
      ["write", "--kind", kind, "--feeling", "\(name)-moe", "iets"],
    ]
    run(ways.randomElement(using: &random) ?? [], on: stage)
  }

  @discardableResult
  private func run(_ words: [String], on stage: Stage) -> Int32 {
    stage.clear()
    return EgelCLI.run(words, in: stage.world)
  }
}
