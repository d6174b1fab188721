internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// What `egel keep` asks for and puts into the journal.
struct ThingsToKeep {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func new(_ kind: KeptThing.Kind) -> KeptThing {
    KeptThing(id: session.newID(), kind: kind, day: session.today, text: "")
  }

  /// What was typed for `--if`, or the answer at the terminal.
  func trigger(
    _ typed: String?, orAsk question: Bilingual, in sitting: SittingDraft
  ) throws -> String {
    if let typed = typed?.trimmed, !typed.isEmpty { return typed }
    guard session.isInteractive else { throw ProgramFailure.missing(Bilingual(same: "--if")) }
    let answered = try kept(Asker(session).ask(question))
    sitting.hold(answered, for: OtherCommand(words: KeptText.halfPlan))
    return answered
  }

  /// The words, or, if there are none, standard input or the answer at the terminal.
  func text(_ words: [String], orAsk question: Bilingual) throws -> String {
    if !words.isEmpty { return try kept(words.joined(separator: " ")) }
    return try kept(
      session.isInteractive ? Asker(session).ask(question) : StandardInput(session).text())
  }

  /// Whether the text is an answer, and stands nowhere else.
  var wasAsked: Bool { session.isInteractive && session.typed[KeepCommand.words].isEmpty }

  /// An empty text is refused.
  private func kept(_ text: String?) throws -> String {
    guard let text = text?.trimmed, !text.isEmpty else { throw WritingFailure.noText }
    return text
  }

  func keep(_ thing: KeptThing, _ sitting: SittingDraft? = nil) throws -> Int32 {
    let sitting = sitting ?? SittingDraft(session, for: thing.id)
    let answered = session.typed.has(KeepCommand.trigger) ? nil : thing.trigger
    let more = answered.map { $0.hasPrefix("-") ? ["--if=\($0)"] : ["--if", $0] } ?? []
    if wasAsked || sitting.kept != nil { sitting.hold(thing.text, adding: more) }
    let changed: Changed<Void>
    do {
      changed = try TextKeeper(session).keeping(
        NewText(text: thing.text, sitting: sitting), adding: more
      ) {
        try session.journal.changing { try $0.put(thing) }
      }
    } catch Failure.textShown(let failure, let text) {
      // What was answered first stands in no command line either.
      let first = answered.map { Array(($0 + "\n").utf8) } ?? []
      throw Failure.textShown(failure, text: first + text)
    }
    let id = thing.id.shown
    if let until = thing.until {
      let day = session.words.long(until)
      session.say(
        Bilingual(
          nl: "Bewaard als \(id), en verborgen tot \(day).",
          en: "Saved as \(id), and hidden until \(day)."))
    } else {
      session.say(Bilingual(nl: "Bewaard als \(id).", en: "Saved as \(id)."))
    }
    Saving(session).tell(changed)
    return try Saving(session).showJSON(thing)
  }

  /// Keeps something to say to somebody, as an entry.
  func keepSaying(_ entry: Entry, _ sitting: SittingDraft? = nil) throws -> Int32 {
    var saying = entry
    saying.kind = .say
    let written = saying
    let changed = try TextKeeper(session).keeping(NewText(text: written.text, sitting: sitting)) {
      try session.journal.changing { try $0.addAfterOthers(written) }
    }
    let id = changed.value.id.shown
    session.say(
      Bilingual(
        nl: "Bewaard als \(id), om later te zeggen.",
        en: "Saved as \(id), to say later."))
    Saving(session).tell(changed)
    return try Saving(session).showJSON(of: changed.value)
  }
}
