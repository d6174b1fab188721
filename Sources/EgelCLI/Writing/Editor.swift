internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// The person's own editor, on a private file in the journal's own folder.
struct Editor {
  let session: Session

  /// What came of an editing session.
  struct Edited {
    var text: String
    /// Where the text lies until it is saved.
    var draft: String
    /// Tells others that it is being written; some editors put a new file in its place, and that is not told.
    var held: HeldDraft?
  }

  /// Lets the person edit a text. Nil where nothing was changed; then no draft is left.
  func edit(_ text: String, under heading: QuestionHeading? = nil) throws -> Edited? {
    if let failure = session.unreadSettings { throw failure }
    let drafts = Drafts(session.journal)
    let page = (heading?.page ?? "") + text + (text.isEmpty ? "" : "\n")
    let draft = try drafts.keep(Array(page.utf8))
    let held = drafts.hold(draft)
    let ending: Children.Ending
    do {
      ending = try start(on: draft)
    } catch {
      drafts.discard(draft)
      throw error
    }
    let after = try contents(of: draft)
    guard let after, after != Array(page.utf8) else {
      drafts.discard(draft)
      if let failure = failure(of: ending) { throw failure }
      return nil
    }
    if let failure = failure(of: ending) { throw kept(failure, at: draft) }
    do {
      let text = try TypedText.decode(after, from: Bilingual(nl: "de tekst", en: "the text"))
      return Edited(text: heading?.removed(from: text) ?? text, draft: draft, held: held)
    } catch let failure as any Refusal {
      throw kept(failure, at: draft)
    }
  }

  /// The failure behind an ending, if any. Interrupted shells say so by their exit code.
  private func failure(of ending: Children.Ending) -> (any Refusal)? {
    if let signal = session.world.stopSignal() { return ProgramFailure.interrupted(signal: signal) }
    return switch ending {
    case .exited(0): nil
    case .killed(Self.interrupt), .exited(ExitCode.interrupted(by: Self.interrupt)):
      ProgramFailure.interrupted(signal: Self.interrupt)
    case .exited, .killed: WritingFailure.editorFailed(program: program, ending)
    }
  }

  /// SIGINT, the same on every system.
  private static let interrupt: Int32 = 2

  private func kept(_ failure: any Refusal, at draft: String) -> Failure {
    .textKept(failure, CommandAgain(session).keptText(at: draft))
  }

  /// What the editor left; nil where it left no file. A file that cannot be read stays.
  private func contents(of draft: String) throws -> [UInt8]? {
    do throws(StoreFailure) {
      return try Drafts(session.journal).contents(of: draft)
    } catch {
      if case .reading(let cause) = error, cause.isMissing { return nil }
      throw kept(error, at: draft)
    }
  }

  private var command: [String] {
    let chosen = session.world.environment["VISUAL"] ?? session.world.environment["EDITOR"]
    let words = Shell.words(of: chosen ?? "vi")
    return words.isEmpty ? ["vi"] : words
  }

  private var program: String { command.first ?? "vi" }

  private func start(on draft: String) throws -> Children.Ending {
    do throws(SystemFailure) {
      return try session.world.children.run(command + [draft])
    } catch {
      // A signal while the editor is open: what is in its file by now is kept.
      if let signal = session.world.stopSignal() { return .killed(signal) }
      throw WritingFailure.editorMissing(program: program, error)
    }
  }
}
