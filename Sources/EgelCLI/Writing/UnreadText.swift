internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// A text on standard input that a command was to take, and did not come to: a value was wrong, or something
/// else failed before.
struct UnreadText {
  private let words: [String]
  /// Whether the line has to be put right first.
  private let isToMend: Bool
  /// The journal that was named.
  private let folder: String?

  /// Nil where nothing is awaited. A word without a place may be a text, as `- soup` is, and standard input
  /// then is what a loop reads.
  init?(_ words: [String], after failure: any Refusal) {
    guard failure.leavesText, let places = Program.root.places(of: words),
      Self.isAwaited(by: places)
    else { return nil }
    // What was meant to be changed is the text that was given.
    if case ProgramFailure.nothingToChange = failure {
      let option = places.path.dropFirst().first == "person" ? "--notes" : "--text"
      self.words = words + [option, "-"]
      isToMend = false
    } else {
      self.words = words
      isToMend = true
    }
    folder = places.word(for: Program.journal)
  }

  /// Reads it, and says where it is now. The error has been printed by then: the text may take long to come.
  func keep(in world: World, _ language: Language, isJSON: Bool) {
    guard !world.terminal.isTerminal(.input), world.stopSignal() == nil else { return }
    let text: [UInt8]
    do throws(SystemFailure) {
      text = try world.streams.readAll(Entry.longestText)
    } catch {
      if error.isTooMuch { Self.tell(Self.tooLong, in: world, language, isJSON: isJSON) }
      return
    }
    guard !TypedText.isBlank(String(decoding: text, as: UTF8.self)) else { return }
    if var kept = Self.kept(text, words, in: folder, world) {
      kept.isToMend = isToMend
      Self.tell(kept.hint, at: kept.path, in: world, language, isJSON: isJSON)
    } else {
      Self.tell(KeptText.nowhere, text, in: world, language, isJSON: isJSON)
    }
  }

  private static func tell(
    _ hint: Hint, at path: String? = nil, _ text: [UInt8]? = nil, in world: World,
    _ language: Language, isJSON: Bool
  ) {
    if isJSON {
      world.streams.writeError(
        FailureJSON.later(hint: world.short(hint.line(language)), kept: path, text: text))
    } else {
      world.tell(hint, language)
      if let text { world.streams.writeError(text + Array("\n".utf8)) }
    }
  }

  private static let tooLong = Hint(
    WritingFailure.textTooLong(what: .standardInput).told.message
      + Bilingual(nl: ", en er is niets van bewaard", en: ", and nothing of it is kept"))

  /// A text in a draft, and the line that is to be mended; nil where there is no journal to keep it in.
  /// No journal is created: the folder's name may be a typo.
  static func kept(
    _ text: [UInt8], _ words: [String], in folder: String?, _ world: World
  ) -> KeptText? {
    let folders = [folder, nil].compactMap { try? Journal.folder(named: $0, in: world.environment) }
    let journals = folders.map { Journal(folder: $0, world: world) }
    guard let journal = journals.first(where: { $0.exists }),
      let path = try? Drafts(journal).keepOnce(text)
    else { return nil }
    let isLasting = !words.contains { $0.hasPrefix("@") }
    let isMeant = folder == nil || journal.folder == folders.first
    if isMeant, isLasting, Drafts(journal).words(beside: path) == nil {
      Drafts(journal).note(withoutJournal(words), beside: path)
    }
    let command = (["egel"] + words).map(Shell.quoted).joined(separator: " ")
    return KeptText(path: path, command: command, isToMend: true)
  }

  /// The words that go with a text in the journal's own folder; doctor adds the folder where it is named.
  private static func withoutJournal(_ words: [String]) -> [String] {
    let option = "--" + Program.journal.argument.name
    let left = zip(words, [""] + words).filter { word, before in
      word != option && before != option && !word.hasPrefix(option + "=")
    }
    return left.map(\.0)
  }

  /// Whether the command takes its text from standard input. With words it does not, and may stand in a
  /// loop that reads there.
  private static func isAwaited(by line: Places) -> Bool {
    guard !line.has(Program.help), !line.has(Program.version) else { return false }
    let path = line.path.dropFirst()
    return switch path.first {
    case "write", "thanks", "check-in": line.words.isEmpty
    case "agreement" where path.last == "add": line.words.isEmpty
    case "agreement":
      line.word(for: AgreementCommand.text) == "-"
        || path.last == "edit" && !Program.isTold(by: line.options)
    case "person":
      line.word(for: PersonOptions.notes) == "-"
        || path.last == "edit" && !Program.isTold(by: line.options)
    case "question":
      path.last == "add" ? line.words.isEmpty : path.last == "edit" && line.words.count == 1
    case "keep":
      ["plan", "soother", "park", "say"].contains(path.last) && line.words.isEmpty
    case "edit": line.word(for: EditCommand.text) == "-" || !Program.isTold(by: line.options)
    case "reflect": line.word(for: ReflectCommand.from) == "-"
    default: false
    }
  }
}

extension Refusal {
  /// Whether a text may still be unread. Output comes last, when it is saved.
  fileprivate var leavesText: Bool {
    switch self as any Refusal {
    case ProgramFailure.output, ProgramFailure.interrupted, Failure.textKept, Failure.textShown,
      Failure.answersKept:
      false
    default: true
    }
  }
}
