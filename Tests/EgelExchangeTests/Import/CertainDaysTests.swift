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
    "a day that is none is not", arguments: ["31-02-2026", "13-13-2026", "25-11-26", "tomorrow"])
  func uncertain(_ day: String) {
    let result = Trying.read("day,text\n25-11-2026,Soup\n\(day),Tea\n", as: .csv)
    #expect(result.messages.count == 1)
  }

  @Test(
    "a day of two readings is read as the others of its column are",
    arguments: [("25-11-2026", "2026-11-05"), ("11-25-2026", "2026-05-11")])
  func settled(_ other: String, _ day: String) {
    let whole = Trying.read("day,text\n05-11-2026,Soup\nsoon,x\n\(other),Tea\n", as: .csv)
    #expect(whole.messages.count == 1)
    #expect(whole.texts.first?.contains("\"day\":\"\(day)\"") ?? false)
  }

  @Test(
    "where the column does not say, or says both, it is ambiguous",
    arguments: ["05/11/2026", "11/13/2026\n13/11/2026", "11/13/2026\n11/11/2026\n13/11/2026"])
  func ambiguous(_ days: String) {
    let rows = days.split(separator: "\n").map { "\($0),Tea\n" }.joined()
    let result = Trying.read("day,text\n" + rows, as: .csv)
    #expect(!result.messages.isEmpty)
    #expect(result.messages.allSatisfy { $0.contains("ambiguous") && $0.contains("--time-format") })
    #expect(result.texts.allSatisfy { $0.contains("2026-11-11") })
    let said = Trying.read("day,text\n05/11/2026,Tea\n", as: .csv) {
      $0.timeFormat = TimeFormat("%m/%d/%Y")
    }
    #expect(said.texts.first?.contains(#""day":"2026-05-11""#) ?? false)
  }
}
