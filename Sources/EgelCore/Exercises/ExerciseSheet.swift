/// An exercise as a page to fill in: every question on a line of its own that begins with `##`, the
/// answer below it.
package struct ExerciseSheet: Sendable {
  /// By the number of the step; the one after the last step is what is to be said.
  package let answers: [Int: String]
  /// The first line that answers nothing, where there is one: it stands above all questions.
  package let stray: Int?

  /// The page, empty or with the answers of the first steps.
  package static func page(
    _ exercise: Exercise, _ cast: ExerciseCast, _ language: Language, answers: [String] = []
  ) -> String {
    var lines = [
      "# \(exercise.id): \(exercise.name[language])", "", cast.fill(exercise.about[language]),
    ]
    for (number, step) in (exercise.steps + [exercise.closing]).enumerated() {
      let answer = answers.indices.contains(number) ? answers[number] : ""
      lines += ["", "## \(number + 1). \(cast.fill(step[language]))", answer, ""]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which exercise a page says it is of.
  package static func exercise(in text: String) -> String? {
    lines(of: text).first { $0.hasPrefix("# ") }
      .map { String($0.dropFirst(2).prefix { $0 != ":" && !$0.isWhitespace }) }
  }

  /// Reads a page of this exercise back; all that stands below a question is its answer.
  package init(_ text: String, of exercise: Exercise) {
    let lines = Self.lines(of: text)
    let heads = Self.heads(in: lines, of: exercise)
    let title = lines.firstIndex { $0.hasPrefix("# ") }
    var answers: [Int: [Substring]] = [:]
    var above: [(line: Int, text: Substring)] = []
    var current: Int?
    for (place, line) in lines.enumerated() {
      if let head = heads[place] {
        current = head.number
        answers[head.number] = [head.behind]
      } else if let current {
        answers[current, default: []].append(line)
      } else if place != title, !line.allSatisfy(\.isWhitespace) {
        above.append((place + 1, line))
      }
    }
    self.answers = answers.mapValues(Self.joined).filter { !$0.value.isEmpty }
    stray = Self.stray(among: above, exercise.about)
  }

  /// The first of the lines above all questions that is not what the exercise is about.
  private static func stray(
    among lines: [(line: Int, text: Substring)], _ about: Bilingual
  ) -> Int? {
    let others = lines.filter { rest(of: $0.text, behind: about) != "" }
    // An editor may have broken it into several lines.
    let words = others.map { String($0.text) }.joined(separator: " ")
    return rest(of: words, behind: about) == "" ? nil : others.first?.line
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The lines that ask a step, each with what is written behind the question. Where a number stands
  /// twice, the line with the question's own words is meant, and the other is part of an answer.
  private static func heads(
    in lines: [Substring], of exercise: Exercise
  ) -> [Int: (number: Int, behind: Substring)] {
    var heads: [Int: (number: Int, behind: Substring)] = [:]
    for (number, question) in (exercise.steps + [exercise.closing]).enumerated() {
      let start = "## \(number + 1)."
      let own = lines.indices.filter { lines[$0].hasPrefix(start) }
      let whole = own.lazy.compactMap { place in
        rest(of: lines[place].dropFirst(start.count), behind: question).map { (place, $0) }
      }.first
      if let (place, behind) = whole ?? own.first.map({ ($0, "") }) {
        heads[place] = (number, behind)
      }
    }
    return heads
  }

  /// What follows the words of the program's own, whoever is named in them; nil where they are not there.
  private static func rest(of text: some StringProtocol, behind words: Bilingual) -> Substring? {
    let text = text.drop { $0.isWhitespace }
    return Language.allCases.lazy.compactMap { language -> Substring? in
      var rest = Substring(text)
      var isNamed = false
      for part in words[language].split(separator: "{", omittingEmptySubsequences: false) {
        let fixed = isNamed ? part.drop { $0 != "}" }.dropFirst() : part
        if fixed.isEmpty {
          if isNamed { rest = "" }
        } else if isNamed {
          guard let found = rest.ranges(of: fixed).first else { return nil }
          rest = rest[found.upperBound...]
        } else {
          guard rest.hasPrefix(fixed) else { return nil }
          rest = rest.dropFirst(fixed.count)
        }
        isNamed = true
      }
      return rest.drop { $0.isWhitespace }
    }.first
  }

  private static func joined(_ lines: [Substring]) -> String {
    let kept = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    return kept.joined(separator: "\n")
  }
}
