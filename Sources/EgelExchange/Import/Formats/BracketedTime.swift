/// A line that begins with brackets in which there seems to be a time, in whatever form.
enum BracketedTime {
  /// Nobody writes a time longer than this.
  private static let longest = 40

  static func begins(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let inside = inside(bytes, line) else { return false }
    let shape = Shape(inside)
    return shape.isNumbered || shape.isNamed
  }

  private static func inside(_ bytes: Span<UInt8>, _ line: Range<Int>) -> String? {
    guard !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "[") else { return nil }
    var found: [UInt8] = []
    var hasNumber = false
    for place in (line.lowerBound + 1)..<min(line.lowerBound + longest, line.upperBound) {
      if bytes[place] == UInt8(ascii: "]") {
        return hasNumber ? String(decoding: found, as: UTF8.self) : nil
      }
      hasNumber = hasNumber || bytes[place] &- 48 < 10
      found.append(bytes[place])
    }
    return nil
  }

  /// What stands there with `0` for every number and `a` for every word: `0-0-0 0:0 a`.
  private struct Shape {
    private var text = ""
    private var numbers: [Int] = []
    private var words: [String] = []

    init(_ inside: String) {
      for scalar in inside.unicodeScalars {
        if ("0"..."9").contains(scalar) {
          if text.last != "0" { numbers.append(0) }
          numbers[numbers.count - 1] += 1
          add("0")
        } else if scalar.properties.isAlphabetic {
          if text.last != "a" { words.append("") }
          words[words.count - 1].unicodeScalars.append(scalar)
          add("a")
        } else if scalar.properties.isWhitespace || scalar == "," {
          add(" ")
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }

    private mutating func add(_ sign: Character) {
      if text.last != sign { text.append(sign) }
    }

    /// A date of three numbers, with a time unless the year tells that it is one: `21.11.2026 08:00`.
    var isNumbered: Bool {
      guard let date = ["0-0-0", "0/0/0", "0.0.0"].first(where: { text.contains($0) }) else {
        return false
      }
      let isWhole = text == date && (numbers[0] == 4 || numbers[2] == 4)
      return isWhole || (text.hasPrefix(date) && hasTime) || text.hasPrefix("0:0")
    }

    /// A date with the name of its month: `Sunday 22 November 2026`.
    var isNamed: Bool {
      let months = Self.months
      let isMonth = words.contains { word in months.contains(word.lowercased().prefix(3)) }
      return isMonth && (2...6).contains(numbers.count) && (numbers.contains(4) || hasTime)
    }

    private var hasTime: Bool {
      text.contains("0:0") || [" 0.0", "0 a", "0a"].contains { text.hasSuffix($0) }
    }

    private static let months: Set<Substring> = [
      "jan", "feb", "mar", "maa", "mrt", "apr", "may", "mei", "jun", "jul", "aug", "sep", "oct",
      "okt", "nov", "dec",
    ]
  }
}
