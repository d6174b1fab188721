internal import EgelCore
internal import EgelStore
internal import Platform

/// The person's own editor, on a private file in the journal's own folder.
struct Editor {
  let session: Session

  /// What came of an editing session.
  struct Edited {
    var text: String
    /// Where the text lies until it is saved.
    var draft: String
  }

  /// Lets the person edit a text. Nil where nothing was changed; then no draft is left.
  func edit(_ text: String) throws -> Edited? {
    if let failure = session.unreadSettings { throw failure }
    let drafts = Drafts(session.journal)
    let before = Array(text.utf8) + (text.isEmpty ? [] : Array("\n".utf8))
    let draft = try drafts.keep(before)
    let ending: Children.Ending
    do {
      ending = try start(on: draft)
    } catch {
      drafts.discard(draft)
      throw error
    }
    let after = try contents(of: draft)
    guard let after, after != before else {
      drafts.discard(draft)
      if case .exited(0) = ending { return nil }
      throw Failure.editorFailed(program: program, ending)
    }
    guard case .exited(0) = ending else {
      throw Failure.textKept(.editorFailed(program: program, ending), at: draft)
    }
    do {
      return Edited(text: try TypedText.decode(after, from: "the text"), draft: draft)
    } catch let failure as Failure {
      throw Failure.textKept(failure, at: draft)
    }
  }

  /// What the editor left; nil where it left no file. A file that cannot be read stays.
  private func contents(of draft: String) throws -> [UInt8]? {
    do throws(StoreFailure) {
      return try Drafts(session.journal).contents(of: draft)
    } catch {
      if case .reading(let cause) = error, cause.isMissing { return nil }
      throw Failure.textKept(.store(error), at: draft)
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
      throw Failure.editorMissing(program: program, error)
    }
  }
}
