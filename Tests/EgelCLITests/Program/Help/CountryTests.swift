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
}
