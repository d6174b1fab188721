internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// Where the text of a new entry comes from: the words of the command, standard input, or the editor.
struct NewText {
  var text: String
  /// The file it lies in already, where the editor wrote it, or a draft is given again.
  var draft: String?
  /// Whether it is such a draft, which the person knows to wait.
  var hasWaited = false
  /// The draft of the sitting in which it was answered.
  var sitting: SittingDraft?
}

extension Session {
  /// With words, standard input is left alone: scripts run this in loops that read it.
  func newText(_ words: [String], under heading: QuestionHeading? = nil) throws -> NewText {
    if !words.isEmpty {
      return try checked(NewText(text: words.joined(separator: " ")), orElse: .noText)
    }
    if !isInteractive {
      // What an editor left under a question comes back this way when it could not be saved.
      let text = try standardInput()
      let draft = draftOnInput(holding: text)
      return try checked(
        NewText(
          text: heading?.removed(from: text) ?? text, draft: draft, hasWaited: draft != nil),
        orElse: .noText)
    }
    if let heading { Asker(self).tell(heading.question) }
    guard let edited = try Editor(session: self).edit("", under: heading) else {
      throw Failure.emptyEditor
    }
    guard !TypedText.isBlank(edited.text) else {
      Drafts(journal).discard(edited.draft)
      throw Failure.emptyEditor
    }
    return NewText(text: edited.text, draft: edited.draft)
  }

  /// The draft that standard input was read from: that very file, with that very text still in it.
  func draftOnInput(holding text: String) -> String? {
    guard let input = try? world.files.statusOfOpen(0), input.kind == .file,
      let identity = input.identity
    else { return nil }
    let drafts = Drafts(journal)
    return drafts.waiting().map { journal.path(FileName.drafts + "/" + $0) }.first { path in
      guard (try? world.files.status(.init(path)))?.identity == identity,
        let bytes = try? drafts.contents(of: path)
      else { return false }
      return (try? TypedText.decode(bytes, from: path)) == text
    }
  }

  func tellNoLongerWaits() {
    say(Bilingual(nl: "Het wacht niet meer in drafts.", en: "It no longer waits in drafts."))
  }

  /// All of standard input as text; what is not UTF-8 is kept in a draft.
  func standardInput() throws -> String {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try world.streams.readAll(Files.mostRead)
    } catch {
      if let signal = world.stopSignal() { throw Failure.interrupted(signal: signal) }
      throw Failure.outsideFile(error)
    }
    if let signal = world.stopSignal() { throw Failure.interrupted(signal: signal) }
    do {
      return try TypedText.decode(bytes, from: "standard input")
    } catch let failure as Failure {
      throw keeping(bytes, after: failure)
    }
  }

  /// Does what may fail, and sees to it that the person still has a text that is not in the journal. What
  /// was answered and not typed is given as more words to go with it.
  func keepingText<Value>(
    _ new: NewText?, adding more: [String] = [], _ save: () throws -> Value
  ) throws -> Value {
    do {
      if let unreadSettings { throw unreadSettings }
      let value = try save()
      if let draft = new?.draft { Drafts(journal).discard(draft) }
      new?.sitting?.discard()
      return value
    } catch {
      let failure = (error as? Failure) ?? (error as? StoreFailure).map(Failure.store)
      guard let failure, let new else { throw error }
      if let kept = new.sitting?.kept { throw Failure.textKept(failure, kept) }
      if let draft = new.draft {
        throw Failure.textKept(failure, keptText(at: draft, adding: more))
      }
      throw keeping(Array(new.text.utf8), after: failure, adding: more)
    }
  }

  private func keeping(
    _ text: [UInt8], after failure: Failure, adding more: [String] = []
  ) -> Failure {
    do {
      return .textKept(failure, keptText(at: try Drafts(journal).keepOnce(text), adding: more))
    } catch {
      return .textShown(failure, text: text)
    }
  }

  private func checked(_ new: NewText, orElse failure: Failure) throws -> NewText {
    guard !TypedText.isBlank(new.text) else { throw failure }
    return new
  }
}
