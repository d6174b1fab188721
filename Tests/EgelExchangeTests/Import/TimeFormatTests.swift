import EgelExchange
import Testing

@Suite struct TimeFormatTests {
  @Test(arguments: [
    ("%d.%m.%Y %H:%M", "04.01.2026 20:00", "2026-01-04T20:00:00+01:00"),
    ("%F %r", "2026-01-04 08:00:05 PM", "2026-01-04T20:00:05+01:00"),
    ("%F %r", "2026-01-04 12:00:00 AM", "2026-01-04T00:00:00+01:00"),
    ("%A %d %B %Y, %l:%M %p", "Sunday 4 January 2026,  8:00 pm", "2026-01-04T20:00:00+01:00"),
    ("%a %e %b %Y %R", "zo 4 mrt 2026 20:00", nil),
    ("%e %b %Y %R", "4 mei 2026 20:00", "2026-05-04T20:00:00+01:00"),
    ("%Y-%m-%dT%H:%M:%S%z", "2026-01-04T20:00:00-0500", "2026-01-04T20:00:00-05:00"),
    ("%Y-%m-%d %H:%M", "2026-02-30 20:00", nil),
    ("%Y-%m-%d %H:%M", "2026-01-04 20:00 ", nil),
    ("%I:%M %p %d/%m/%y", "13:00 PM 04/01/26", nil),
  ])
  func reads(_ format: String, _ time: String, _ expected: String?) throws {
    let format = try #require(TimeFormat(format))
    let result = Trying.read("[\(time)] x\n", as: .jrnl) { $0.timeFormat = format }
    if let expected {
      #expect(result.texts.first?.contains("\"at\":\"\(expected)\"") == true, "\(result.texts)")
    } else {
      #expect(result.texts == [])
    }
  }

  @Test(arguments: ["", "%", "%Q", "abc %"])
  func whatIsNoFormat(_ text: String) {
    #expect(TimeFormat(text) == nil)
  }
}
