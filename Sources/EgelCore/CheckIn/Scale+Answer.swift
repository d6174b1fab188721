extension Scale {
  /// What is typed for "don't know" and for "not for me" on every scale.
  package static let dontKnow = "?"
  package static let notForMe = "-"

  /// What a typed answer is on this scale; nil where it is off it.
  package func answer(_ typed: String) -> Reading.Answer? {
    if [Self.dontKnow, "??"].contains(typed) { return .dontKnow }
    if typed == Self.notForMe { return .notForMe }
    switch answers {
    case .number(let range, _, _):
      return Int(typed).flatMap { range.contains($0) ? .number($0) : nil }
    case .words(let choices):
      return choice(typed, among: choices).map { .word($0.key) }
    }
  }

  /// Whether an answer is one of this scale.
  package func has(_ answer: Reading.Answer) -> Bool {
    switch (answer, answers) {
    case (.dontKnow, _), (.notForMe, _): true
    case (.number(let number), .number(let range, _, _)): range.contains(number)
    case (.word(let word), .words(let choices)): choices.contains { $0.key == now(word) }
    case (.number, .words), (.word, .number): false
    }
  }

  /// The word that a stored one is today.
  private func now(_ word: String) -> String {
    readyKey.map { ScaleSpelling().now(word, on: $0) } ?? word
  }

  /// By its key, as it was or is, its name in either language, or the beginning of one.
  private func choice(_ typed: String, among choices: [Choice]) -> Choice? {
    if let same = choices.first(where: { $0.key == now(typed.lowercased()) }) { return same }
    let typed = Spoken.comparable(typed)
    guard !typed.isEmpty else { return nil }
    let spelled = choices.map { choice in
      (choice, [choice.key, choice.name.dutch, choice.name.english].map(Spoken.comparable))
    }
    if let same = spelled.first(where: { $0.1.contains(typed) }) { return same.0 }
    let found = spelled.filter { $0.1.contains { $0.begins(with: typed) } }
    return found.count == 1 ? found.first?.0 : nil
  }

  /// What an answer is called.
  package func name(of answer: Reading.Answer, _ language: Language) -> String {
    switch answer {
    case .number(let number): return number.description
    case .dontKnow: return Bilingual(nl: "weet ik niet", en: "don't know")[language]
    case .notForMe: return Bilingual(nl: "niet voor mij", en: "not for me")[language]
    case .word(let word):
      guard case .words(let choices) = answers else { return word }
      return choices.first { $0.key == now(word) }?.name[language] ?? word
    }
  }

  /// What can be answered, in few words: `0 far, 10 close`.
  package func range(_ language: Language) -> String {
    switch answers {
    case .number(let range, let low, let high):
      let ends = [(range.lowerBound, low[language]), (range.upperBound, high[language])]
      return ends.map { $1.isEmpty ? "\($0)" : "\($0) \($1)" }.joined(separator: ", ")
    case .words(let choices): return choices.map { $0.name[language] }.joined(separator: " / ")
    }
  }

  /// The question with somebody's name in it.
  package func asked(about name: String?, _ language: Language) -> String {
    question[language].replacing("{person}", with: name ?? "…")
  }
}
