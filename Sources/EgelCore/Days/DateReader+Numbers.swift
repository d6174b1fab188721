extension DateReader {
  /// `2026-11-21`, `2026-11` and `2026`; digits in any other order are refused with what they can
  /// mean.
  func numeric(_ text: String) -> DateMeaning? {
    let groups = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = groups.compactMap { Digits.number($0, atMost: 4) }
    guard numbers.count == groups.count, numbers.count <= 3 else { return nil }
    let widths = groups.map(\.utf8.count)
    guard !text.contains(where: { $0 == "/" || $0 == "." }), widths[0] == 4,
      widths.dropFirst().allSatisfy({ $0 == 2 })
    else { return numbers.count == 1 ? nil : .wrong(.uncertainOrder(candidates(numbers))) }
    return written(numbers)
  }

  private func written(_ numbers: [Int]) -> DateMeaning {
    guard let january = Month(year: numbers[0], number: 1) else { return .wrong(.outOfRange) }
    if numbers.count == 1 { return .span(january.first.wholeYear) }
    guard let month = Month(year: numbers[0], number: numbers[1]) else {
      return .wrong(.noSuchMonth(numbers[1]))
    }
    return numbers.count == 2 ? .span(month.days) : day(numbers[2], in: month)
  }

  func day(_ number: Int, in month: Month) -> DateMeaning {
    guard let day = Day(year: month.year, month: month.number, day: number) else {
      return .wrong(.noSuchDay(day: number, month: month.number, year: month.year))
    }
    return .day(day)
  }

  /// The days that numbers can mean, whatever their order.
  private func candidates(_ numbers: [Int]) -> [Day] {
    let (first, second) = (numbers[0], numbers[1])
    let days: [Day?]
    if numbers.count == 2 {
      days = [nearest(day: first, month: second), nearest(day: second, month: first)]
    } else if first > 99 {
      days = [Day(year: first, month: second, day: numbers[2])]
    } else if numbers[2] > 99 {
      days = [
        Day(year: numbers[2], month: second, day: first),
        Day(year: numbers[2], month: first, day: second),
      ]
    } else {
      days = []
    }
    return Set(days.compactMap(\.self)).sorted()
  }
}
