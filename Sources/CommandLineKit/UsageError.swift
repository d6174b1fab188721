/// A command line that cannot be understood: the facts, and the wording of all of them.
@usableFromInline
package struct UsageError: Error, Equatable {
  /// What is wrong; words are kept as they were typed.
  package enum Fact: Sendable, Equatable {
    case unknownCommand(String)
    case unknownOption(String)
    case unknownLetter(String, group: String)
    case missingCommand
    case missingValue(String, expected: Words)
    case valueForFlag(String, value: String)
    case givenTwice(String)
    case invalidValue(Words, word: String, expected: Words, reason: Words?)
    case missingArgument(Words, expected: Words)
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
  package var message: Words {
    switch fact {
    case .unknownCommand(let word):
      Words(nl: "onbekende opdracht '\(shown(word))'", en: "unknown command '\(shown(word))'")
    case .unknownOption(let word):
      Words(nl: "onbekende optie '\(shown(word))'", en: "unknown option '\(shown(word))'")
    case .unknownLetter(let word, let group):
      Words(
        nl: "onbekende optie '\(shown(word))' in '\(shown(group))'",
        en: "unknown option '\(shown(word))' in '\(shown(group))'")
    case .missingCommand:
      Words(nl: "na '\(command)' hoort nog een opdracht", en: "'\(command)' needs a command")
    case .missingValue(let option, let expected):
      Words(
        nl: "\(option) mist een waarde: \(expected.dutch)",
        en: "missing value for \(option): expected \(expected.english)")
    case .valueForFlag(let option, let value):
      Words(
        nl: "bij \(option) hoort geen waarde, maar er staat '\(shown(value))'",
        en: "\(option) takes no value, but got '\(shown(value))'")
    case .givenTwice(let option):
      Words(nl: "\(option) staat er twee keer", en: "\(option) was given twice")
    case .invalidValue(let label, let word, let expected, let reason):
      Words(
        nl: "ongeldige \(label.dutch) '\(shown(word))': "
          + (reason.map { shown($0.dutch, limit: 200) } ?? "verwacht: \(expected.dutch)"),
        en: "invalid \(label.english) '\(shown(word))': "
          + (reason.map { shown($0.english, limit: 200) } ?? "expected \(expected.english)"))
    case .missingArgument(let label, let expected):
      Words(
        nl: "\(label.dutch) ontbreekt: verwacht \(expected.dutch)",
        en: "missing \(label.english): expected \(expected.english)")
    case .unexpectedWord(let word):
      Words(
        nl: "'\(shown(word))' hoort hier niet", en: "unexpected word '\(shown(word))'")
    }
  }

  /// What to do about it, in one line.
  package var hint: Words {
    let help = Words(nl: "zie '\(command) --help'", en: "see '\(command) --help'")
    return switch advice {
    case .none: help
    case .didYouMean(let name):
      Words(
        nl: "bedoel je '\(name)'? \(help.dutch) voor de rest",
        en: "did you mean '\(name)'? otherwise \(help.english)")
    case .joinValue(let option, let value):
      Words(
        nl: "hoort '\(shown(value))' bij \(option)? typ '\(option)=\(shown(value))'; "
          + "\(help.dutch) voor de rest",
        en: "to give it that value, write '\(option)=\(shown(value))'; otherwise \(help.english)")
    case .elsewhere(let commands): elsewhere(commands, help)
    case .endOptions:
      Words(
        nl: "zet '--' voor woorden die met '-' beginnen; \(help.dutch) voor de rest",
        en: "put '--' before words that begin with '-'; otherwise \(help.english)")
    }
  }

  private var command: String { path.joined(separator: " ") }

  private func elsewhere(_ commands: [String], _ help: Words) -> Words {
    let quoted = commands.map { "'\($0)'" }
    let isOne = commands.count == 1
    return Words(
      nl: quoted.joined(separator: " en ") + (isOne ? " heeft" : " hebben")
        + " die optie; \(help.dutch) voor de rest",
      en: quoted.joined(separator: " and ") + (isOne ? " has" : " have")
        + " that option; otherwise \(help.english)")
  }
}
