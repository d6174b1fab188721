import EgelCore
import EgelQuestions

/// Finds what is wrong with one question.
struct QuestionLint {
  let deck: String
  let question: Question
  /// The ids of the concepts that can be explained.
  let concepts: Set<String>

  var faults: [Fault] {
    let whole = idFaults + conceptFaults + needFaults + pairFaults
    let each = Language.allCases.flatMap { language in
      (shapeFaults(language) + nameFaults(language) + wordingFaults(language)).map {
        fault($0, language)
      }
    }
    return whole.map { fault($0, nil) } + each
  }

  private func fault(_ what: String, _ language: Language?) -> Fault {
    Fault(deck: deck, question: question.id, language: language, what: what)
  }

  private var idFaults: [String] {
    var found: [String] = []
    if !isKebabCase(question.id) { found.append("the id is not kebab-case") }
    if !question.id.hasPrefix(deck + "-") { found.append("the id does not begin with the deck's") }
    return found
  }

  private var conceptFaults: [String] {
    if question.concepts.isEmpty { return ["cites no concept"] }
    let strange = question.concepts.filter { !Inventory.has($0) }
    let unexplained = question.concepts.filter { !strange.contains($0) && !concepts.contains($0) }
    return strange.map { "\($0) is not in the inventory" }
      + unexplained.map { "\($0) has no concept" }
  }

  private var needFaults: [String] {
    let needs = allNeeds(of: question)
    var found = needs.intersection(question.unless).map { "needs and rules out \($0.rawValue)" }
    if needs.isSuperset(of: [.partner, .noPartner]) { found.append("needs a partner and none") }
    return found
  }

  private var pairFaults: [String] {
    let (dutch, english) = (question.text.dutch, question.text.english)
    var found: [String] = []
    if Set(placeholders(in: dutch)) != Set(placeholders(in: english)) {
      found.append("the placeholders differ")
    }
    if !areOfLikeLength(dutch, english) { found.append("one language is much longer") }
    return found
  }

  private func shapeFaults(_ language: Language) -> [String] {
    let text = question.text[language]
    guard !text.isEmpty else { return ["is empty"] }
    var found: [String] = []
    if text.count > 220 { found.append("is longer than 220 characters") }
    if text.count(where: { $0 == "?" }) > 1 { found.append("asks more than one question") }
    if text.contains("!") { found.append("exclaims") }
    if text.first == " " || text.contains("  ") || text.contains("\n") {
      found.append("has odd room")
    }
    if !"?.".contains(text.suffix(1)) { found.append("ends in neither ? nor .") }
    return found
  }

  private func nameFaults(_ language: Language) -> [String] {
    let text = question.text[language]
    let strange = placeholders(in: text).filter { needsOfPlaceholders[$0] == nil }
    let inflected = text.split(separator: "}", omittingEmptySubsequences: false).dropFirst()
      .contains { $0.first.map { $0.isLetter || "'’-".contains($0) } ?? false }
    return strange.map { "{\($0)} is no placeholder" }
      + (inflected ? ["a placeholder has an ending"] : [])
  }

  private func wordingFaults(_ language: Language) -> [String] {
    let words = words(of: question.text[language])
    let banned = BannedWords.list(for: language).flatMap { ban in
      ban.phrases.filter { $0.occurs(in: words) }.map { "“\($0.source)”: \(ban.reason)" }
    }
    return banned + pronounFaults(words, language) + intimateFaults(words, language)
  }

  private func pronounFaults(_ words: [String], _ language: Language) -> [String] {
    guard words.contains(where: { $0.hasPrefix("{") }) else { return [] }
    return words.filter(PronounsForNames.list(for: language).contains).map {
      "“\($0)”: beside a placeholder, the name is said again"
    }
  }

  private func intimateFaults(_ words: [String], _ language: Language) -> [String] {
    guard question.needs.isDisjoint(with: [.desire, .sex]) else { return [] }
    return IntimateWords.list(for: language).filter { $0.occurs(in: words) }.map {
      "“\($0.source)” without needing desire or sex"
    }
  }
}

/// Whether there are only lower-case letters and digits, in parts joined by single hyphens.
func isKebabCase(_ id: String) -> Bool {
  id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
    !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
  }
}

/// Whether the longer is at most 1.6 times the shorter, or the two differ by less than 12 characters.
func areOfLikeLength(_ one: String, _ other: String) -> Bool {
  let (short, long) = (min(one.count, other.count), max(one.count, other.count))
  return long - short < 12 || Double(long) <= 1.6 * Double(short)
}
