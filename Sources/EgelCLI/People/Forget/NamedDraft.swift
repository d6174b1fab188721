internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A text in drafts that names somebody, or whose command does.
struct NamedDraft: Sendable {
  private let path: String
  private let text: String
  private let command: [String]
  /// Whether the name stands in what was written, and not only in the command that gives it again.
  let isInText: Bool

  /// Its name in the journal.
  var name: String {
    FileName.drafts + "/" + (path.split(separator: "/").last.map(String.init) ?? path)
  }

  static func all(in drafts: Drafts, _ trace: NameTrace) -> [NamedDraft] {
    drafts.paths.compactMap { path in
      let text = (try? drafts.contents(of: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let command = drafts.words(beside: path) ?? []
      let left = trace.without(command)
      let isInText =
        trace.without(lines: text) != text || left.contains(where: trace.isNamed(inWords:))
      guard isInText || left != command else { return nil }
      return NamedDraft(path: path, text: text, command: command, isInText: isInText)
    }
  }

  /// Takes them out of the command; out of the text where that is asked for too. False where the name may still
  /// be there: the file could not be written, or is being written in another terminal.
  func leave(_ trace: NameTrace, in drafts: Drafts, redacts: Bool) -> Bool {
    guard !drafts.isHeld(path) else { return false }
    var left = trace.without(command)
    var isDone = true
    if redacts {
      left = left.map(trace.reworded)
      let new = trace.without(lines: text)
      if new != text { isDone = drafts.put(Array(new.utf8), at: path) }
    }
    if left != command {
      drafts.note(left, beside: path)
      isDone = isDone && drafts.words(beside: path).map { $0 == left } ?? true
    }
    return isDone
  }
}

extension NameTrace {
  /// The words of a command, without the options that say it is about them.
  fileprivate func without(_ command: [String]) -> [String] {
    let option = "--" + EntryOptions.about.argument.name
    var left: [String] = []
    var rest = command[...]
    while let word = rest.popFirst() {
      if word == option, let name = rest.first, isNamed(by: name) {
        rest = rest.dropFirst()
      } else if !word.hasPrefix(option + "=")
        || !isNamed(by: String(word.dropFirst(option.count + 1)))
      {
        left.append(word)
      }
    }
    return left
  }

  /// A text without them, and without the answers about them that a check-in has, as `near.Sam=7`.
  fileprivate func without(lines text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      let parts = line.prefix { $0 != "=" }.split(separator: ".", maxSplits: 1)
      guard line.contains("="), parts.count == 2 else { return true }
      return !isNamed(by: String(parts[1]))
    }.map { reworded(String($0)) }.joined(separator: "\n")
  }
}
