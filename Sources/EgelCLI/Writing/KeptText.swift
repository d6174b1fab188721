internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A text that could not be saved: the file it lies in, and the command that takes it from there.
struct KeptText {
  let path: String
  var command = "egel write"
  /// Whether the command is as it was typed, and failed before it read the text.
  var isToMend = false

  /// The line that saves it after all.
  var again: String { "\(command) < \(Shell.quoted(path))" }

  var hint: String { "your text is kept\(isToMend ? "; with that put right" : ""): \(again)" }

  /// What is said where a text could not be kept.
  static let nowhere = "your text could not be kept in a file either; here it is:"

  /// The line that saves a text in another encoding, which in practice is Latin-1.
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
