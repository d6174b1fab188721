internal import EgelCore
internal import EgelStore

/// What was answered so far in a sitting, in a draft that is brought up to date with each answer: closing the
/// terminal took all of an hour's answers with it, and a kill still did when they were kept at the end only.
final class SittingDraft {
  private let session: Session
  private let id: Identifier
  /// Where there is one.
  private var path: String?
  /// The lock that tells others of the sitting.
  private var held: HeldDraft?
  /// What was held last, whether there is a draft of it or not.
  private var text: String?
  /// The command that gives it again; nil where the draft does not hold all that was answered.
  private(set) var kept: KeptText?

  /// A sitting that makes the record with this id.
  init(_ session: Session, for id: Identifier) {
    self.session = session
    self.id = id
  }

  /// Puts all that was answered so far in the place of what the draft held. Where it cannot be written the
  /// sitting goes on, and its end finds another way.
  func hold(_ text: String, for command: OtherCommand? = nil, adding more: [String] = []) {
    kept = nil
    self.text = text
    do throws(StoreFailure) {
      path = try Drafts(session.journal).keep(Array((text + "\n").utf8), for: id, inPlaceOf: path)
    } catch {
      return
    }
    held = path.flatMap { Drafts(session.journal).hold($0) }
    kept = path.map { CommandAgain(session).keptText(at: $0, for: command, adding: more) }
  }

  /// Removes it: what it holds is saved, or was given up.
  func discard() {
    if let path { Drafts(session.journal).discard(path) }
    (path, kept, held, text) = (nil, nil, nil, nil)
  }

  /// Does what may be interrupted before all is answered, and then tells where the answers are.
  func keeping<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch WritingFailure.noText {
      // Enter alone is a no to all of it.
      discard()
      throw WritingFailure.noText
    } catch let failure as any Refusal {
      if let kept { throw Failure.textKept(failure, kept) }
      guard let text else { throw failure }
      throw Failure.textShown(failure, text: Array(text.utf8))
    }
  }
}
