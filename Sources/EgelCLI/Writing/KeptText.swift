internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A text that could not be saved: the file it lies in, and the command that takes it from there.
struct KeptText {
  let path: String
  var command = "egel write"
  /// Whether the command takes a text from its words alone.
  var isWord = false

  /// The line that saves it after all.
  var again: String {
    isWord ? "\(command) \"$(cat \(Shell.quoted(path)))\"" : "\(command) < \(Shell.quoted(path))"
  }

  /// The line that saves a text in another encoding; Latin-1 is the one that is met.
  var converted: String { "iconv -f latin1 -t utf-8 \(Shell.quoted(path)) | \(command)" }
}

extension Session {
  /// How a text that was kept back goes where it was to go, with all that was said of it.
  func keptText(at path: String) -> KeptText {
    let names = Array(typed.path.dropFirst())
    switch names.first {
    case "edit":
      let entry = editedEntry.map { [$0] } ?? []
      let words =
        names + entry + ["--text", "-"] + options { $0 != EditCommand.text.argument.name }
      return KeptText(path: path, command: line(words))
    case "reflect", "panic":
      let known = ["journal", "language"] + EntryOptions.all.map(\.argument.name)
      return KeptText(path: path, command: line(["write"] + options(known.contains)))
    case "keep":
      return KeptText(path: path, command: line(names + options { _ in true }), isWord: true)
    default:
      return KeptText(path: path, command: line(names + options { _ in true }))
    }
  }

  private func line(_ words: [String]) -> String {
    (["egel"] + words).map(Shell.quoted).joined(separator: " ")
  }

  private func options(_ isMeant: (String) -> Bool) -> [String] {
    typed.typed.filter { isMeant($0.name) }.flatMap { option in
      guard let word = option.word.map({ lasting($0, for: option.name) }) else {
        return ["--" + option.name]
      }
      return word.hasPrefix("-") ? ["--\(option.name)=\(word)"] : ["--" + option.name, word]
    }
  }

  /// What a word means now, where it could mean something else when it is typed again.
  private func lasting(_ word: String, for option: String) -> String {
    switch option {
    case EntryOptions.day.argument.name:
      (try? day(TypedDay(text: word), .back, for: EntryOptions.day))?.description ?? word
    case WriteCommand.prompt.argument.name where Self.isToday(word):
      (try? chosen(word))?.0.question.shownID ?? word
    default: word
    }
  }

  /// The entry that was to be changed: `@1` may be another by then.
  private var editedEntry: String? {
    guard let reference = try? typed[EditCommand.entry] else { return nil }
    let found = try? journal.reading { try reference.find(in: $0) }
    return found.map { String($0.entry.id.description.prefix(EntryPage.shownID)) }
      ?? reference.typed
  }
}
