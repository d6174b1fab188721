import EgelExchange
import Testing

/// Days of a table that are not written as ours are read where only one order makes a day of them.
@Suite struct CertainDaysTests {
  @Test(
    "a day of one reading is read",
    arguments: ["25-11-2026", "25/11/2026", "11/25/2026", "25.11.2026"])
  func certain(_ day: String) {
    let result = Trying.read("day,text\n\(day),Soup\n", as: .csv)
    #expect(result.messages == [])
    #expect(result.texts.count == 1 && result.texts[0].contains(#""day":"2026-11-25""#))
  }

  @Test(
    "a day of two readings is not", arguments: ["05-11-2026", "31-02-2026", "25-11-26", "tomorrow"])
  func uncertain(_ day: String) {
    let result = Trying.read("day,text\n25-11-2026,Soup\n\(day),Tea\n", as: .csv)
    #expect(result.messages.count == 1)
  }
}
