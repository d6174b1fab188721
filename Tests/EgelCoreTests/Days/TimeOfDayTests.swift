import Testing

@testable import EgelCore

@Suite("TimeOfDay")
struct TimeOfDayTests {
  @Test(arguments: [
    ("04:00", "04:00"), ("4:00", "04:00"), ("21:30", "21:30"), ("21:30:05", "21:30:05"),
    ("21:30:00", "21:30"), ("9pm", "21:00"), ("9 PM", "21:00"), ("9:30 pm", "21:30"),
    ("9:30pm", "21:30"), ("9:30:05pm", "21:30:05"), ("12am", "00:00"), ("12:30am", "00:30"),
    ("12pm", "12:00"), ("21u30", "21:30"), ("9u05", "09:05"), ("21u", "21:00"),
    ("21.30 uur", "21:30"), ("21:30 uur", "21:30"), ("9 uur", "09:00"), ("21 Uur", "21:00"),
    (" 00:00 ", "00:00"), ("23:59:59", "23:59:59"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(TimeOfDay(text)?.description == expected)
  }

  @Test(arguments: [
    "", "4", "21", "24:00", "23:60", "23:59:60", "4:0", "004:00", "-4:00", "+4:00", "4:00:0", "0pm",
    "13pm", "9:3pm", "pm", "21.30", "21u3", "u30", "21u30u", "uur", "21:30:05 uur", "25 uur",
    "4:00x",
    "9 o'clock", "٤:٠٠", "4::00", "1:2:3:4",
  ])
  func refuses(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func everySecondIsReadAsItIsWritten() throws {
    for seconds in stride(from: 0, to: 86_400, by: 37) {
      let time = TimeOfDay(unchecked: Int32(seconds))
      #expect(TimeOfDay(time.description) == time)
      #expect(TimeOfDay(hour: time.hour, minute: time.minute, second: time.second) == time)
    }
    #expect(TimeOfDay(hour: .max, minute: .max, second: .max) == nil)
    #expect(try #require(TimeOfDay("04:00")) < #require(TimeOfDay("21:30")))
  }
}
