internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// Where the text of a new entry comes from: the words of the command, standard input, or the editor.
struct NewText {
  var text: String
  /// The file it is in already: the editor's, or a draft that is given again.
  var draft: String?
  /// Held until the text is saved.
  var held: HeldDraft?
  /// Whether it is such a draft.
  var hasWaited = false
  /// The draft of the sitting in which it was answered.
  var sitting: SittingDraft?
}

extension NewText {
  /// With words, standard input is left alone: scripts run this in loops that read it.
  static func given(
    _ words: [String], under heading: QuestionHeading? = nil, _ session: Session
  ) throws -> NewText {
    if !words.isEmpty {
      return try checked(NewText(text: words.joined(separator: " ")))
    }
    if !session.isInteractive {
      // What an editor left under a question comes back this way when it could not be saved.
      let text = try StandardInput(session).text()
      let draft = try StandardInput(session).draft(holding: text)
      return try checked(
        NewText(
          text: heading?.removed(from: text) ?? text, draft: draft, hasWaited: draft != nil))
    }
    if let heading { Asker(session).tell(heading.question) }
    guard let edited = try Editor(session: session).edit("", under: heading) else {
      throw WritingFailure.emptyEditor
    }
    guard !TypedText.isBlank(edited.text) else {
      Drafts(session.journal).discard(edited.draft)
      throw WritingFailure.emptyEditor
    }
    return NewText(text: edited.text, draft: edited.draft, held: edited.held)
  }

  /// The text on standard input, where `-` was typed for one; nil where it was not.
  static func onInput(_ typed: String?, _ session: Session) throws -> NewText? {
    guard typed == "-" else { return nil }
    let text = try StandardInput(session).text()
    let draft = try StandardInput(session).draft(holding: text)
    return try checked(NewText(text: text, draft: draft, hasWaited: draft != nil))
  }

  private static func checked(_ new: NewText) throws -> NewText {
    guard !TypedText.isBlank(new.text) else { throw WritingFailure.noText }
    return new
  }
}
