/// Takes words one by one and sorts them; the parser and completion both stand on it.
struct Scanner<Context> {
  private let root: Command<Context>
  private let global: [Argument]
  private(set) var command: Command<Context>
  /// The options that may be typed here: those of the command, and those of the program.
  private(set) var scope: [Argument]
  private(set) var positionals: [Argument]
  private(set) var path: [String]
  private(set) var options: [Matches.Typed] = []
  private(set) var words: [String] = []
  /// The name of the option whose value the next word is.
  private var awaiting: String?
  private(set) var optionsEnded = false

  init(root: Command<Context>) {
    self.root = root
    command = root
    let arguments = root.arguments
    global = arguments.filter { !$0.isPositional }
    scope = global
    positionals = arguments.filter { $0.isPositional }
    path = [root.name]
  }

  /// The positional that the next word would belong to.
  var nextPositional: Argument? {
    if words.count < positionals.count { return positionals[words.count] }
    return positionals.last?.form == .rest ? positionals.last : nil
  }

  /// The option whose value the next word is.
  var awaitingValue: Argument? { awaiting.flatMap { option(named: $0) } }

  func option(named name: String) -> Argument? { place(of: name).map { scope[$0] } }

  /// Where an option stands in the scope: to hand one about copies a dozen things.
  private func place(of name: String) -> Int? { scope.firstIndex { $0.name == name } }

  mutating func take(_ word: String) throws(UsageError) {
    if let name = awaiting {
      if looksLikeOption(word), let option = awaitingValue {
        let isKnown = place(of: word.withoutDashes) != nil
        throw missingValue(option, before: isKnown ? nil : word)
      }
      awaiting = nil
      options.append(Matches.Typed(name: name, word: word))
    } else if optionsEnded || !looksLikeOption(word) || isDashedWord(word) {
      try takeWord(word)
    } else if word == "--" {
      optionsEnded = true
    } else if word.hasPrefix("--") {
      try takeLong(word)
    } else {
      try takeShort(word)
    }
  }

  func error(_ fact: UsageError.Fact, _ advice: UsageError.Advice? = nil) -> UsageError {
    UsageError(fact, advice, in: path)
  }

  func missingValue(_ option: Argument, before word: String? = nil) -> UsageError {
    error(
      .missingValue(option.label.english, expected: option.expected),
      word.map { .joinValue(option: option.label.english, value: $0) })
  }
}

extension Scanner {
  /// A lone `-` is standard input, and `-5` a number unless there is an option of that letter.
  private func looksLikeOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    let rest = word.utf8.dropFirst()
    let digits = rest.first == UInt8(ascii: ".") ? rest.dropFirst() : rest
    guard let digit = digits.first, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else {
      return true
    }
    return scope.contains { $0.short == word.dropFirst().first }
  }

  /// A word such as `-rain`, where a positional takes those.
  private func isDashedWord(_ word: String) -> Bool {
    guard word.utf8.count > 2, !word.hasPrefix("--") else { return false }
    return word.count > 2 && (nextPositional?.takesDashedWords ?? false)
  }

  private mutating func takeWord(_ word: String) throws(UsageError) {
    if !optionsEnded, words.isEmpty {
      if let next = command.subcommand(word) { return try enter(next) }
      if positionals.isEmpty, command.hasSubcommands {
        let name = nearest(to: word, in: command.suggestedNames)
        throw error(.unknownCommand(word), name.map(UsageError.Advice.didYouMean))
      }
    }
    guard nextPositional != nil else { throw error(.unexpectedWord(word)) }
    words.append(word)
  }

  private mutating func enter(_ next: Command<Context>) throws(UsageError) {
    path.append(next.name)
    command = next
    let before = scope
    // Made once: a third of what understanding a line took was making them again.
    let arguments = next.arguments
    scope = arguments.filter { !$0.isPositional } + global
    positionals = arguments.filter { $0.isPositional }
    // An option of the command above that is none of this one would be ignored without a word.
    for typed in options {
      let form = before.first { $0.name == typed.name }?.form
      guard let own = place(of: typed.name), scope[own].form == form else {
        throw error(.unknownOption("--" + typed.name))
      }
    }
  }

  private mutating func takeLong(_ word: String) throws(UsageError) {
    let (name, value) = word.withoutFirstDashes.dividedAtEquals
    guard let place = place(of: name) else { throw unknownOption("--" + name) }
    if scope[place].form == .flag, let value {
      throw error(.valueForFlag(scope[place].label.english, value: value))
    }
    try add(place, value)
  }

  private mutating func takeShort(_ word: String) throws(UsageError) {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let place = scope.firstIndex(where: { $0.short == letter }) else {
        throw rest.count + 2 == word.count
          ? unknownOption(word) : error(.unknownLetter("-\(letter)", group: word))
      }
      let value = rest.first == "=" ? rest.dropFirst() : rest
      if scope[place].form != .flag {
        return try add(place, rest.isEmpty ? nil : String(value))
      }
      guard rest.first != "=" else {
        throw error(.valueForFlag(scope[place].label.english, value: String(value)))
      }
      try add(place, nil)
    }
  }

  private mutating func add(_ place: Int, _ word: String?) throws(UsageError) {
    let (name, form) = (scope[place].name, scope[place].form)
    if form != .repeated, options.contains(where: { $0.name == name }) {
      throw error(.givenTwice(scope[place].label.english))
    }
    if form != .flag, word == nil {
      awaiting = name
    } else {
      options.append(Matches.Typed(name: name, word: word))
    }
  }

  private func unknownOption(_ word: String) -> UsageError {
    let name = nearest(to: word.withoutDashes, in: longEnough(word))
    let words: UsageError.Advice? = positionals.isEmpty ? nil : .endOptions
    let other: UsageError.Advice? = name == nil ? elsewhere(word) : nil
    return error(.unknownOption(word), name.map { .didYouMean("--" + $0) } ?? other ?? words)
  }

  /// The commands that have an option of this name, where they are few enough to be what was meant.
  private func elsewhere(_ word: String) -> UsageError.Advice? {
    let name = word.withoutDashes
    func having(_ command: Command<Context>, _ path: String) -> [String] {
      let own = command.options.contains { $0.name == name } ? [path] : []
      return own + command.visibleSubcommands.flatMap { having($0, path + " " + $0.name) }
    }
    let found = having(root, root.name)
    return (1...2).contains(found.count) ? .elsewhere(commands: found) : nil
  }

  /// The names to suggest; none for a single letter, which is near to too many.
  private func longEnough(_ word: String) -> [String] {
    word.withoutDashes.count > 1 ? scope.map(\.name) : []
  }
}

// By bytes: finding where characters end takes longer than a start may.
extension String {
  fileprivate var withoutDashes: String { String(Substring(utf8.drop { $0 == dash })) }

  fileprivate var withoutFirstDashes: String { String(decoding: utf8.dropFirst(2), as: UTF8.self) }

  /// What stands before an equals sign, and what behind it.
  fileprivate var dividedAtEquals: (name: String, value: String?) {
    guard let equals = utf8.firstIndex(of: UInt8(ascii: "=")) else { return (self, nil) }
    return (String(self[..<equals]), String(self[utf8.index(after: equals)...]))
  }
}

private let dash = UInt8(ascii: "-")
