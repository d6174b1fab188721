import EgelCLI
import TestSupport
import Testing

/// A person who is marked as a child after they were noted as a partner.
@Suite struct ChildAmongPartnersTests {
  /// "What did you feel when Kid spoke with pleasure of somebody else?" was asked.
  @Test(
    "no question for partners names them", arguments: [[], ["--theme", "desire"], ["--light"]])
  func questions(_ options: [String]) {
    let stage = Stage()
    for line in [
      ["config", "desire", "on"], ["partner", "add", "Sam"], ["partner", "add", "Kid"],
      ["metamour", "add", "Bo", "--via", "Kid"], ["person", "edit", "Kid", "--minor"],
    ] { #expect(run(line, in: stage.world) == 0) }
    for day in 0..<4 {
      stage.now.value += Int64(day) * 86_400
      stage.clear()
      #expect(run(["prompt", "--count", "100"] + options, in: stage.world) == 0)
      #expect(!stage.outputText.contains("Kid") && !stage.outputText.contains("Bo"))
    }
  }
}
