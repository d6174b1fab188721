import EgelCore
import EgelPlatform
import TestSupport
import Testing

@testable import EgelCLI

/// Which language is spoken where nobody chose one in egel.
@Suite struct LanguageAroundTests {
  /// As macOS prints them.
  static let dutchFirst = """
    (
        "nl-NL",
        "en-NL"
    )

    """

  @Test(
    "the first language in the list that egel speaks",
    arguments: [
      (dutchFirst, Language.dutch),
      ("(\n    \"en-NL\",\n    \"nl-NL\"\n)\n", .english),
      ("(\n    \"fr-BE\",\n    \"nl-BE\",\n    \"en-GB\"\n)\n", .dutch),
      ("(\n    nl\n)\n", .dutch),
      ("(\n    en,\n    nl\n)\n", .english),
      ("(\n    \"zh-Hans-NL\",\n    \"en_GB\"\n)\n", .english),
      ("(\n    \"nln-MX\",\n    \"de-DE\"\n)\n", nil),
      ("(\n)\n", nil),
      ("", nil),
    ])
  func list(_ printed: String, _ language: Language?) {
    #expect(Language.first(in: printed) == language)
  }

  @Test("where the locale says nothing, the machine's languages do") func machine() {
    for unset in [[:], ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""]] {
      let (said, asked) = today(unset)
      #expect(said.contains("woensdag") && asked == [["/usr/bin/defaults", "read"]])
    }
  }

  @Test("a locale, a setting or an option is enough: nothing is started then") func enough() {
    #expect(today(["LANG": "nl_NL.UTF-8"]).asked == [])
    #expect(today(["LC_MESSAGES": "en_GB.UTF-8"]).said.contains("Wednesday"))
    #expect(today(["LC_MESSAGES": "en_GB.UTF-8"]).asked == [])
    #expect(today([:], "--language", "en").said.contains("Wednesday"))
    #expect(today([:], "--language", "en").asked == [])
    let stage = stage([:])
    #expect(EgelCLI.run(["config", "language", "en", "--language", "en"], in: stage.world) == 0)
    #expect(today(on: stage).said.contains("Wednesday"))
    #expect(today(on: stage).asked == [])
  }

  @Test("on Linux nothing is ever started") func linux() {
    let stage = stage([:])
    stage.languageCommand.value = nil
    let (said, asked) = today(on: stage)
    #expect(said.contains("Wednesday") && asked == [])
  }

  @Test("a list that cannot be had is English") func failing() {
    let stage = stage([:])
    stage.children.value.output = { (words) throws(SystemFailure) in
      throw SystemFailure(call: "start", path: words.first ?? "", code: 2)
    }
    #expect(today(on: stage).said.contains("Wednesday"))
    stage.children.value.output = { _ in nil }
    #expect(today(on: stage).said.contains("Wednesday"))
  }

  private let asked = Box<[[String]]>([])

  private func stage(_ environment: [String: String]) -> Stage {
    let stage = Stage()
    stage.environment.value["LANG"] = nil
    stage.environment.value.merge(environment) { $1 }
    stage.languageCommand.value = ["/usr/bin/defaults", "read"]
    stage.children.value.output = { [asked] words in
      asked.change { $0.append(words) }
      return Array(Self.dutchFirst.utf8)
    }
    return stage
  }

  private func today(
    _ environment: [String: String], _ words: String...
  ) -> (said: String, asked: [[String]]) {
    today(on: stage(environment), words)
  }

  private func today(on stage: Stage, _ words: [String] = []) -> (said: String, asked: [[String]]) {
    asked.value = []
    stage.clear()
    #expect(EgelCLI.run(words, in: stage.world) == 0)
    return (stage.outputText, asked.value)
  }
}
