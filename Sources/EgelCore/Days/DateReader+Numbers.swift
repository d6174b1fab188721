extension DateReader {
  /// `2026-11-21`, `2026-11` and `2026`; in any other form, a date with its year that only one order
  /// makes a day, such as `21/11/2026`. All else is refused with what it can mean.
  func numeric(_ text: String) -> DateMeaning? {
    let groups = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = groups.compactMap { Digits.number($0, atMost: 4) }
    guard numbers.count == groups.count, numbers.count <= 3 else { return nil }
    let widths = groups.map(\.utf8.count)
    guard !text.contains(where: { $0 == "/" || $0 == "." }), widths[0] == 4,
      widths.dropFirst().allSatisfy({ $0 == 2 })
    else {
      if numbers.count == 1 { return nil }
      return certain(numbers, widths) ?? .wrong(.uncertainOrder(candidates(numbers)))
    }
    return written(numbers)
  }

  /// Three numbers of which the first or the last is a whole year, where the order of the others is
  /// certain: nobody writes the day in the middle of a date that begins with its year.
  private func certain(_ numbers: [Int], _ widths: [Int]) -> DateMeaning? {
    guard numbers.count == 3, widths[1] <= 2 else { return nil }
    if widths[0] == 4, widths[2] <= 2 { return written(numbers) }
    guard widths[0] <= 2, widths[2] == 4 else { return nil }
    let (first, second, year) = (numbers[0], numbers[1], numbers[2])
    let months = 1...12
    if months.contains(first), months.contains(second), first != second { return nil }
    let isMonthFirst = months.contains(first) && !months.contains(second)
    return written(isMonthFirst ? [year, first, second] : [year, second, first])
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
