internal import CommandLineKit
internal import EgelStore
internal import Platform

/// A text on standard input that a command was to take, and did not come to: a value was wrong, or something
/// else failed before.
struct UnreadText {
  private let words: [String]
  private let places: Places

  /// Nil where nothing is awaited. A word without a place may be a text, as `- soup` is, and standard input
  /// then is what a loop reads.
  init?(_ words: [String]) {
    guard let places = Program.root.places(of: words), Self.isAwaited(by: places) else {
      return nil
    }
    self.words = words
    self.places = places
  }

  /// The failure, with where the text is now. Nothing is left to be read where the command came to it.
  func kept(after failure: Failure, in world: World) -> Failure {
    guard !world.terminal.isTerminal(.input), world.stopSignal() == nil,
      let text = try? world.streams.readAll(),
      !TypedText.isBlank(String(decoding: text, as: UTF8.self))
    else { return failure }
    do throws(StoreFailure) {
      let folder = try Journal.folder(named: places.word(for: Program.journal), in: world.environment)
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
  private static func isAwaited(by line: Places) -> Bool {
    let path = line.path.dropFirst()
    return switch path.first {
    case "write", "thanks", "check-in": line.words.isEmpty
    case "agreement": path.last == "add" && line.words.isEmpty
    case "keep":
      ["plan", "soother", "park", "say"].contains(path.last) && line.words.isEmpty
    case "edit": line.word(for: EditCommand.text) == "-"
    case "reflect": line.word(for: ReflectCommand.from) == "-"
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
