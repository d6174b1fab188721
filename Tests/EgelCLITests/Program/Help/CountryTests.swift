import EgelPlatform
import TestSupport
import Testing

@testable import EgelCLI

struct CountryTests {
  @Test(arguments: [
    ("nl_BE.UTF-8@euro", "BE"), ("en_GB", "GB"), ("de-DE", "DE"), ("zh-Hans-NL", "NL"), ("nl", nil),
    ("C.UTF-8", nil), ("POSIX", nil), ("", nil), ("en_001", nil), ("nl_be", nil),
  ])
  func isReadFromALocale(_ locale: String, _ country: String?) {
    #expect(Country.named(in: locale) == country)
  }

  @Test(arguments: [("en_US.UTF-8", "Call 911."), ("en_GB.UTF-8", "Call 999."), ("C", "Call 112.")])
  func panicNamesTheNumberOfTheCountry(_ locale: String, _ number: String) {
    let stage = Stage()
    stage.environment.value["LANG"] = locale
    #expect(run(["panic"], in: stage.world) == 0)
    #expect(stage.outputText.contains(number))
  }
}
