/// What completion offers: a word with what it means, or the names of files or folders.
package enum Candidate: Sendable, Equatable {
  case word(String, String = "")
  case file, folder

  /// The line that the shells' scripts read: the word, a tab, what it means.
  package var line: String {
    switch self {
    case .word(let word, let summary): summary.isEmpty ? word : "\(word)\t\(summary)"
    case .file: ":file"
    case .folder: ":folder"
    }
  }

  /// Whether it cannot become more than a word, whatever a shell's script does: the five characters that
  /// mean something even between double quotes are never offered. A tab, a line break or a first colon would
  /// mean something else to the scripts. Names come in by merging and importing, and may be made to harm.
  fileprivate var isSafe: Bool {
    guard case .word(let word, let summary) = self else { return true }
    return !word.isEmpty && !word.hasPrefix(":")
      && (word + summary).unicodeScalars.allSatisfy(\.isPrintable)
      && !word.contains { "\"$`\\!".contains($0) }
  }

  /// Whether it may be a value: `-rf` would be an option, and `~root` a home folder.
  fileprivate var isValue: Bool {
    guard case .word(let word, _) = self else { return true }
    return !word.hasPrefix("-") && !word.hasPrefix("~")
  }

  /// The word behind others.
  package func prefixed(_ prefix: String) -> Candidate {
    if case .word(let word, let summary) = self { .word(prefix + word, summary) } else { self }
  }

  /// The word before others, which a shell goes on with where they end in a full stop or an equals sign.
  package func followed(by end: String) -> Candidate {
    if case .word(let word, let summary) = self { .word(word + end, summary) } else { self }
  }

  /// Whether the word may be meant, in capitals or not: the shell puts it in the place of what was typed.
  fileprivate func begins(_ start: String) -> Bool {
    guard case .word(let word, _) = self else { return true }
    return word.lowercased().hasPrefix(start.lowercased())
  }
}

extension Command {
  /// What a list holds for a word typed in part, behind the words that stand on their places before it.
  package typealias Asking = (_ list: String, _ part: String, _ before: [String]) -> [Candidate]

  /// What the last of the words, typed in part, may become; nothing where there is any doubt.
  package func completions(
    _ words: [String], in tongue: Tongue = .english, ask: Asking = { _, _, _ in [] }
  ) -> [Candidate] {
    var scanner = Scanner(root: self)
    do throws(UsageError) {
      for word in words.dropLast() { try scanner.take(word) }
    } catch {
      return []
    }
    return scanner.candidates(for: words.last ?? "", tongue, ask: ask).filter(\.isSafe)
  }
}

extension Scanner {
  fileprivate func candidates(
    for part: String, _ tongue: Tongue, ask: Command<Context>.Asking
  ) -> [Candidate] {
    if let option = awaitingValue { return values(of: option, part, tongue, ask: ask) }
    if optionsEnded || !part.hasPrefix("-") {
      let commands = commandCandidates(tongue).filter { $0.begins(part) }
      return commands + (nextPositional.map { values(of: $0, part, tongue, ask: ask) } ?? [])
    }
    guard let equals = part.firstIndex(of: "=") else {
      return optionCandidates(tongue).filter { $0.begins(part) }
    }
    let name = String(part[..<equals].dropFirst(2))
    guard let option = option(named: name), option.form != .flag else { return [] }
    let value = String(part[part.index(after: equals)...])
    return values(of: option, value, tongue, ask: ask).map { $0.prefixed("--\(option.name)=") }
  }

  private func values(
    of argument: Argument, _ part: String, _ tongue: Tongue, ask: Command<Context>.Asking
  ) -> [Candidate] {
    switch argument.offer {
    case .none: []
    case .file: [.file]
    case .folder: [.folder]
    case .words, .wordsOfEach:
      argument.offer.words(tongue).map { .word($0) }.filter { $0.begins(part) }
    case .ask(let list): ask(list, part, words).filter { $0.isValue && $0.begins(part) }
    }
  }

  private func commandCandidates(_ tongue: Tongue) -> [Candidate] {
    guard !optionsEnded, words.isEmpty else { return [] }
    return command.visibleSubcommands.map { .word($0.name, $0.summary[tongue]) }
  }

  private func optionCandidates(_ tongue: Tongue) -> [Candidate] {
    let typed = Set(options.map(\.name))
    return scope.filter { $0.form == .repeated || !typed.contains($0.name) }.map {
      .word($0.label[tongue], $0.summary[tongue])
    }
  }
}
