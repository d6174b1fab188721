/// An exercise as a page to fill in: every question on a line of its own that begins with `##`, the
/// answer below it.
public struct ExerciseSheet: Sendable {
  public let exercise: String
  /// By the number of the step; the one after the last step is what is to be said.
  public let answers: [Int: String]

  /// The empty page.
  public static func page(_ exercise: Exercise, _ cast: ExerciseCast, _ language: Language)
    -> String
  {
    var lines = [
      "# \(exercise.id): \(exercise.name[language])", "", cast.fill(exercise.about[language]),
    ]
    for (number, step) in (exercise.steps + [exercise.closing]).enumerated() {
      lines += ["", "## \(number + 1). \(cast.fill(step[language]))", "", ""]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a page back; nil where it does not say which exercise it is.
  public init?(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let title = lines.first(where: { $0.hasPrefix("# ") }) else { return nil }
    let id = title.dropFirst(2).prefix { $0 != ":" && !$0.isWhitespace }
    var answers: [Int: [Substring]] = [:]
    var current: Int?
    for line in lines {
      if let number = Self.number(of: line) {
        current = number
      } else if let current {
        answers[current, default: []].append(line)
      }
    }
    exercise = String(id)
    self.answers = answers.mapValues(Self.joined).filter { !$0.value.isEmpty }
  }

  /// The step a line asks, where it asks one.
  private static func number(of line: Substring) -> Int? {
    guard line.hasPrefix("## ") else { return nil }
    let digits = line.dropFirst(3).prefix { $0 != "." }
    return Int(digits).flatMap { $0 > 0 ? $0 - 1 : nil }
  }

  private static func joined(_ lines: [Substring]) -> String {
    let kept = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return kept.joined(separator: "\n")
  }
}
