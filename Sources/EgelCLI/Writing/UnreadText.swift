internal import CommandLineKit
internal import EgelStore
internal import Platform

/// A text on standard input that a command was to take, and did not come to: the command line was wrong,
/// or something failed before.
struct UnreadText {
  private let words: [String]
  private let line: LooseLine

  init(_ words: [String]) {
    self.words = words
    line = LooseLine(words)
  }

  /// The failure, with where the text is now. Nothing is left to be read where the command came to it.
  func kept(after failure: Failure, in world: World) -> Failure {
    guard isAwaited, !world.terminal.isTerminal(.input), world.stopSignal() == nil,
      let text = try? world.streams.readAll(),
      !TypedText.isBlank(String(decoding: text, as: UTF8.self))
    else { return failure }
    do throws(StoreFailure) {
      let folder = try Journal.folder(named: line.value(of: Program.journal), in: world.environment)
      return Self.kept(text, after: failure, words, Journal(folder: folder, world: world))
    } catch {
      return .textShown(failure, text: text)
    }
  }

  /// The failure of a line that is to be mended, and its text in a draft.
  fileprivate static func kept(
    _ text: [UInt8], after failure: Failure, _ words: [String], _ journal: Journal
  ) -> Failure {
    do throws(StoreFailure) {
      let path = try Drafts(journal).keepOnce(text)
      let command = (["egel"] + words).map(Shell.quoted).joined(separator: " ")
      return .textKept(failure, KeptText(path: path, command: command, isToMend: true))
    } catch {
      return .textShown(failure, text: text)
    }
  }

  /// Whether the command takes its text from standard input. With words it does not, and may stand in a
  /// loop that reads there.
  private var isAwaited: Bool {
    switch line.path.first {
    case "write", "thanks", "check-in": line.others.isEmpty
    case "agreement": line.path.last == "add" && line.others.isEmpty
    case "keep":
      ["plan", "soother", "park", "say"].contains(line.path.last) && line.others.isEmpty
    case "edit": line.value(of: EditCommand.text) == "-"
    case "reflect": line.value(of: ReflectCommand.from) == "-"
    default: false
    }
  }
}

extension Session {
  /// Checks what was said of a text before anything is done with it; one that was read from standard
  /// input is nowhere else.
  func keepingRead<Value>(_ text: String?, _ check: () throws -> Value) throws -> Value {
    do {
      return try check()
    } catch {
      guard let text, let failure = Failure(error) else { throw error }
      throw UnreadText.kept(Array(text.utf8), after: failure, typed.words, journal)
    }
  }
}

/// A command line as far as it can be understood, right or wrong.
private struct LooseLine {
  /// The commands under the program, by their own names.
  private(set) var path: [String] = []
  /// Words that are neither commands nor of an option; where that is not certain, they are taken as such.
  private(set) var others: [String] = []
  private var values: [String: String] = [:]

  init(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        others += rest
        return
      } else if Self.isBare(word) {
        take(word)
      } else if let (option, value) = option(word), option.form != .flag {
        let isNext = value == nil && (rest.first.map(Self.isBare) ?? false)
        values[option.name] = isNext ? rest.removeFirst() : value
      }
    }
  }

  func value(of key: Key<String?>) -> String? { values[key.argument.name] }

  private mutating func take(_ word: String) {
    if others.isEmpty, let next = try? Program.root.command(at: path + [word]) {
      path.append(next.name)
    } else {
      others.append(word)
    }
  }

  /// The option that is meant, a mistyped one too, with the value it is joined to.
  private func option(_ word: String) -> (Argument, String?)? {
    let command = try? Program.root.command(at: path)
    let options = (path.isEmpty ? [] : command?.options ?? []) + Program.root.options
    guard word.hasPrefix("--") else {
      let value = String(word.dropFirst(2))
      return options.first { $0.short == word.dropFirst().first }
        .map { ($0, value.isEmpty ? nil : value) }
    }
    let name = String(word.dropFirst(2).prefix { $0 != "=" })
    let value = word.contains("=") ? String(word.dropFirst(name.count + 3)) : nil
    let known =
      options.contains { $0.name == name } ? name : nearest(to: name, in: options.map(\.name))
    return options.first { $0.name == known }.map { ($0, value) }
  }

  private static func isBare(_ word: String) -> Bool {
    !word.hasPrefix("-") || word == "-" || word.dropFirst().first?.isNumber == true
  }
}
