/// A command line that cannot be understood: the facts, and the wording of all of them.
@usableFromInline
package struct UsageError: Error, Equatable {
  /// What is wrong; words are kept as they were typed.
  package enum Fact: Sendable, Equatable {
    case unknownCommand(String)
    case unknownOption(String)
    case unknownLetter(String, group: String)
    case missingCommand
    case missingValue(String, expected: String)
    case valueForFlag(String, value: String)
    case givenTwice(String)
    case invalidValue(String, word: String, expected: String, reason: String?)
    case missingArgument(String, String)
    case unexpectedWord(String)
  }

  /// What may help.
  package enum Advice: Sendable, Equatable {
    case didYouMean(String)
    case joinValue(option: String, value: String)
    case endOptions
    /// An option that these commands have.
    case elsewhere(commands: [String])
  }

  package let fact: Fact
  package let advice: Advice?
  /// The program and the commands under it.
  package let path: [String]

  init(_ fact: Fact, _ advice: Advice? = nil, in path: [String]) {
    self.fact = fact
    self.advice = advice
    self.path = path
  }

  /// What is wrong, in one line.
  package var message: String {
    switch fact {
    case .unknownCommand(let word): "unknown command '\(shown(word))'"
    case .unknownOption(let word): "unknown option '\(shown(word))'"
    case .unknownLetter(let word, let group):
      "unknown option '\(shown(word))' in '\(shown(group))'"
    case .missingCommand: "'\(path.joined(separator: " "))' needs a command"
    case .missingValue(let option, let expected):
      "missing value for \(option): expected \(expected)"
    case .valueForFlag(let option, let value): "\(option) takes no value, but got '\(shown(value))'"
    case .givenTwice(let option): "\(option) was given twice"
    case .invalidValue(let label, let word, let expected, let reason):
      "invalid \(label) '\(shown(word))': "
        + (reason.map { shown($0, limit: 200) } ?? "expected \(expected)")
    case .missingArgument(let label, let expected): "missing \(label): expected \(expected)"
    case .unexpectedWord(let word): "unexpected word '\(shown(word))'"
    }
  }

  /// What to do about it, in one line.
  package var hint: String {
    let help = "see '\(path.joined(separator: " ")) --help'"
    return switch advice {
    case .none: help
    case .didYouMean(let name): "did you mean '\(name)'? otherwise \(help)"
    case .joinValue(let option, let value):
      "to give it that value, write '\(option)=\(shown(value))'; otherwise \(help)"
    case .elsewhere(let commands):
      commands.map { "'\($0)'" }.joined(separator: " and ")
        + (commands.count == 1 ? " has" : " have") + " that option; otherwise \(help)"
    case .endOptions: "put '--' before words that begin with '-'; otherwise \(help)"
    }
  }
}
