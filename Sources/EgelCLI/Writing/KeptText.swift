internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A text that could not be saved: the file it lies in, and the command that takes it from there.
struct KeptText {
  let path: String
  var command = "egel write"
  /// Whether the command is as it was typed, and failed before it came to the text.
  var isToMend = false

  /// The line that saves it after all.
  var again: String { "\(command) < \(Shell.quoted(path))" }

  var hint: String { "your text is kept\(isToMend ? "; with that put right" : ""): \(again)" }

  /// What is said where a text could not be kept.
  static let nowhere = "your text could not be kept in a file either; here it is:"

  /// The line that saves a text in another encoding; Latin-1 is the one that is met.
  var converted: String { "iconv -f latin1 -t utf-8 \(Shell.quoted(path)) | \(command)" }
}

extension KeptText {
  /// As a command is given back with these words behind `egel`.
  init(at path: String, _ words: [String]) {
    self.path = path
    command = (["egel"] + words).map(Shell.quoted).joined(separator: " ")
  }

  /// What to do with a text that waits. Where it is not known how it was given, it may be private.
  static func advice(at path: String, _ words: [String]?, journal: String?) -> String {
    let place = journal.map { ["--journal", $0] } ?? []
    guard let words, let command = words.first, commands.contains(command) else {
      let text = KeptText(at: path, ["write", "--private"] + place).again
      let answers = KeptText(at: path, ["check-in", "--private"] + place).again
      return "how it was given is not known: read it first, with less \(Shell.quoted(path)); "
        + "\(text) puts a text into the journal, and \(answers) answers"
    }
    let again = KeptText(at: path, words + place).again
    let end = clearing.contains(command) ? "" : "; then remove it, and the .again beside it"
    // A line that was not understood is noted as it was typed.
    guard (try? Program.root.parse(words + place)) != nil else {
      return "\(again), with what is wrong in it put right, puts it into the journal" + end
    }
    return "\(again) puts it into the journal" + end
  }

  /// The commands that a text can wait for: the words lie in a file, and others may have put them there.
  private static let commands = clearing + ["edit", "keep"]

  /// Those that take a draft away once what it holds is saved.
  private static let clearing = ["write", "thanks", "check-in", "reflect"]
}

/// The command that takes a draft, where it is another than the one that was typed, and the options that go
/// with it if they were typed.
struct OtherCommand {
  var words: [String]
  var options: [String] = []
}

extension Session {
  /// How a text that was kept back goes where it was to go, with all that was said of it; that is kept
  /// beside the text for whoever looks later.
  func keptText(
    at path: String, for command: OtherCommand? = nil, adding more: [String] = []
  ) -> KeptText {
    note(wordsAgain(command) { $0 != Program.journal.argument.name } + more, beside: path)
    return KeptText(at: path, wordsAgain(command) { _ in true } + more)
  }

  /// Words that say less, or would lose `--private`, do not take the place of others.
  private func note(_ words: [String], beside path: String) {
    let isPrivate = "--" + EntryOptions.isPrivate.argument.name
    let before = Drafts(journal).words(beside: path) ?? []
    let isLess = words.allSatisfy(before.contains)
    guard !isLess, words.contains(isPrivate) || !before.contains(isPrivate) else { return }
    Drafts(journal).note(words, beside: path)
  }

  /// The words that the text goes with, without the options that are not meant; where another command than
  /// the one that was typed takes it, that one's.
  func wordsAgain(_ command: OtherCommand? = nil, _ isMeant: (String) -> Bool) -> [String] {
    let names = Array(typed.path.dropFirst())
    if let command {
      let known = ["journal", "language"] + command.options
      return command.words + options { isMeant($0) && known.contains($0) }
    }
    switch names.first {
    case "edit":
      let entry = editedEntry.map { [$0] } ?? []
      return names + entry + ["--text", "-"]
        + options { isMeant($0) && $0 != EditCommand.text.argument.name }
    case "reflect", "panic":
      let known = ["journal", "language"] + EntryOptions.all.map(\.argument.name)
      return ["write"] + options { isMeant($0) && known.contains($0) }
    default:
      return names + options(isMeant)
    }
  }

  /// `--about` for each of those who were named in answer to a question: by id, since people are renamed.
  func about(_ subjects: [Subject]) -> [String] {
    subjects.flatMap { subject in
      let word =
        switch subject {
        case .person(let id): String(id.description.prefix(EntryPage.shownID))
        case .name(let name): name
        }
      return word.hasPrefix("-") ? ["--about=\(word)"] : ["--about", word]
    }
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
      (try? DateOptions(self).day(TypedDay(text: word), .back, for: EntryOptions.day))?.description
        ?? word
    case WriteCommand.prompt.argument.name where JournalQuestions.isToday(word):
      (try? JournalQuestions(self).chosen(word))?.0.question.shownID ?? word
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
