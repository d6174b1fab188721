internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// Sees to it that the person still has a text that did not get into the journal.
struct TextKeeper {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Does what may fail. What was answered and not typed is given as more words to go with the text.
  func keeping<Value>(
    _ new: NewText?, adding more: [String] = [], _ save: () throws -> Value
  ) throws -> Value {
    do {
      if let failure = session.unreadSettings { throw failure }
      let value = try save()
      if let draft = new?.draft { Drafts(session.journal).discard(draft) }
      new?.sitting?.discard()
      return value
    } catch {
      guard let failure = error as? any Refusal, let new else { throw error }
      if let kept = new.sitting?.kept { throw Failure.textKept(failure, kept) }
      if let draft = new.draft {
        throw Failure.textKept(failure, CommandAgain(session).keptText(at: draft, adding: more))
      }
      throw self.failure(keeping: Array(new.text.utf8), after: failure, adding: more)
    }
  }

  func failure(
    keeping text: [UInt8], after failure: any Refusal, adding more: [String] = []
  ) -> Failure {
    do {
      return .textKept(
        failure,
        CommandAgain(session).keptText(at: try Drafts(session.journal).keepOnce(text), adding: more)
      )
    } catch {
      return .textShown(failure, text: text)
    }
  }

  /// Checks what was said of a text before anything is done with it; one that was read from standard
  /// input is nowhere else. The words are those to be mended.
  func keepingRead<Value>(
    _ text: String?, givenWith words: @autoclosure () -> [String], _ check: () throws -> Value
  ) throws -> Value {
    do {
      return try check()
    } catch {
      guard let text, let failure = error as? any Refusal else { throw error }
      let bytes = Array(text.utf8)
      let kept = UnreadText.kept(bytes, words(), in: session.typed[Program.journal], session.world)
      throw kept.map { Failure.textKept(failure, $0) } ?? Failure.textShown(failure, text: bytes)
    }
  }
}
