package import EgelCore

/// Trends as a tidy table: a row for the numbers of a period, or for each word that was answered in it.
package struct TrendTable: Sendable {
  package static let columns = [
    "scale", "about", "guess", "from", "to", "value", "answers", "days", "dont-know", "not-for-me",
  ]

  private let names: NameBook
  private let step: TrendStep
  /// The span that was looked at, which may cut the first period and the last.
  private let days: ClosedRange<Day>
  private let writer = CSVWriter(isRaw: false)

  package init(names: NameBook, step: TrendStep, days: ClosedRange<Day>) {
    self.names = names
    self.step = step
    self.days = days
  }

  package func bytes(_ trends: [Trend]) -> [UInt8] {
    var bytes: [UInt8] = []
    writer.header(Self.columns, to: &bytes)
    for trend in trends {
      for point in trend.points { add(point, of: trend.key, to: &bytes) }
    }
    return bytes
  }

  private func add(_ point: Trend.Point, of key: Trend.Key, to bytes: inout [UInt8]) {
    var values = point.words.map { (value: $0.word, count: $0.count, isNumber: false) }
    if let mean = point.mean {
      values.insert((Self.decimal(mean), point.numbers, true), at: 0)
    }
    if values.isEmpty { values = [("", 0, true)] }
    for value in values {
      writer.cell(key.scale, to: &bytes)
      for cell in [key.about.map(names.name) ?? "", key.isGuess ? "true" : ""] {
        writer.next(&bytes)
        writer.cell(cell, to: &bytes)
      }
      let covered = step.days(from: point.start, within: days)
      for day in [covered.lowerBound, covered.upperBound] {
        writer.next(&bytes)
        writer.plain(day.description, to: &bytes)
      }
      writer.next(&bytes)
      if value.isNumber {
        writer.plain(value.value, to: &bytes)
      } else {
        writer.cell(value.value, to: &bytes)
      }
      for count in [value.count, point.days, point.dontKnow, point.notForMe] {
        writer.next(&bytes)
        writer.plain("\(count)", to: &bytes)
      }
      writer.endRow(&bytes)
    }
  }

  /// At most two digits behind the point.
  package static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest.isMultiple(of: 10) ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
