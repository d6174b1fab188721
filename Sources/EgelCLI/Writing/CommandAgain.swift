internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// The command that takes a draft, if it is not the one that was typed, and the typed options that it keeps.
struct OtherCommand {
  var words: [String]
  var options: [String] = []
}

/// The command as it was typed, to be given again with the text that it could not save.
struct CommandAgain {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// How a text that was kept back goes where it was to go, with all that was said of it; that is kept
  /// beside the text, for later.
  func keptText(
    at path: String, for command: OtherCommand? = nil, adding more: [String] = []
  ) -> KeptText {
    note(words(command) { $0 != Program.journal.argument.name } + more, beside: path)
    return KeptText(at: path, words(command) { _ in true } + more)
  }

  /// Words that say less, or would lose `--private`, do not take the place of others.
  private func note(_ words: [String], beside path: String) {
    let isPrivate = "--" + EntryOptions.isPrivate.argument.name
    let before = Drafts(session.journal).words(beside: path) ?? []
    let isLess = words.allSatisfy(before.contains)
    guard !isLess, words.contains(isPrivate) || !before.contains(isPrivate) else { return }
    Drafts(session.journal).note(words, beside: path)
  }

  /// The words to type again with the text, without the options that are filtered out; those of the other
  /// command, if another one takes it.
  func words(_ command: OtherCommand? = nil, _ isMeant: (String) -> Bool) -> [String] {
    let names = Array(session.typed.path.dropFirst())
    if let command {
      let known = ["journal", "language"] + command.options
      return command.words + options { isMeant($0) && known.contains($0) }
    }
    switch names.first {
    case "edit":
      let entry = editedEntry.map { [$0] } ?? []
      return names + entry + ["--text", "-"]
        + options { isMeant($0) && $0 != EditCommand.text.argument.name }
    case "agreement" where names.last != "add":
      let id = (try? session.typed[AgreementCommand.id]).map { [$0] } ?? []
      return names + id + ["--text", "-"]
        + options { isMeant($0) && $0 != AgreementCommand.text.argument.name }
    case "person":
      let name = (try? session.typed[PersonCommand.name]).map { [$0] } ?? []
      return names + name + options(isMeant)
    case "question" where names.last == "edit":
      return names + [(try? session.typed[QuestionCommand.id]) ?? ""] + options(isMeant)
    case "reflect", "panic":
      let known = ["journal", "language"] + EntryOptions.all.map(\.argument.name)
      return ["write"] + options { isMeant($0) && known.contains($0) }
    default:
      return names + options(isMeant)
    }
  }

  /// `--about` for everybody who was named in answer to a question: by id, as names may change.
  static func about(_ subjects: [Subject]) -> [String] {
    subjects.flatMap { subject in
      let word =
        switch subject {
        case .person(let id): id.shown
        case .name(let name): name
        }
      return word.hasPrefix("-") ? ["--about=\(word)"] : ["--about", word]
    }
  }

  private func options(_ isMeant: (String) -> Bool) -> [String] {
    session.typed.typed.filter { isMeant($0.name) }.flatMap { option in
      guard let word = option.word.map({ lasting($0, for: option.name) }) else {
        return ["--" + option.name]
      }
      let isSigned = word.hasPrefix("-") && word != "-"
      return isSigned ? ["--\(option.name)=\(word)"] : ["--" + option.name, word]
    }
  }

  /// A word that depends on the day, as what it means today.
  private func lasting(_ word: String, for option: String) -> String {
    switch option {
    case EntryOptions.day.argument.name:
      (try? DateOptions(session).day(TypedDay(text: word), .back, for: EntryOptions.day))?
        .description
        ?? word
    case WriteCommand.prompt.argument.name where JournalQuestions.isToday(word):
      (try? JournalQuestions(session).chosen(word))?.0.question.shownID ?? word
    default: word
    }
  }

  /// The id of the entry that was to be changed: `@1` may be a different one by then.
  private var editedEntry: String? {
    guard let reference = try? session.typed[EditCommand.entry] else { return nil }
    let found = try? session.journal.reading { try reference.find(in: $0) }
    return found.map { $0.entry.id.shown }
      ?? (reference.typed.hasPrefix("@") ? KeptText.unknownID : reference.typed)
  }
}
