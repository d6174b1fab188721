internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A check-in that could not be saved, as lines that `egel check-in` takes again.
struct CheckInDraft {
  var readings: [Reading] = []
  var text = ""
  /// The people it is about.
  var people: [Subject] = []
  /// Those of them who were named in answer to the question.
  var asked: [Subject] = []
  /// The answers as they were typed, before it was known what they mean.
  var typed: [String] = []
  /// The file that they are given again from.
  var file: String?

  /// The line behind which everything is text, where the text looks like an answer.
  static let end = "--"

  /// `near.7m2x9q4k1c0v=7`, one line each, and then the text.
  var lines: String {
    let answers = readings.isEmpty ? typed : readings.map(line)
    return (answers + (isPlainText ? [] : [Self.end]) + (text.isEmpty ? [] : [text]))
      .joined(separator: "\n")
  }

  /// Whether the text cannot be taken for an answer.
  private var isPlainText: Bool {
    let first = String(text.prefix { !$0.isNewline })
    return first != Self.end && TypedReading(first) == nil
      && TypedReading(first, isScale: { _ in true }) == nil
  }

  /// The people who have to be named with `--about`: an answer about an unknown name is taken for a typo
  /// without it.
  fileprivate var others: [Subject] {
    (people + readings.compactMap(\.about)).withoutRepeats.filter { subject in
      if case .name = subject { true } else { asked.contains(subject) }
    }
  }

  private func line(_ reading: Reading) -> String {
    let person =
      switch reading.about {
      case .person(let id): ".\(id)"
      case .name(let name): ".\(name)"
      case nil: ""
      }
    return "\(reading.scale)\(person)=\(word(reading.answer))"
  }

  private func word(_ answer: Reading.Answer) -> String {
    switch answer {
    case .number(let number): "\(number)"
    case .word(let word): word
    case .dontKnow: Scale.dontKnow
    case .notForMe: Scale.notForMe
    }
  }
}

/// Sees to it that the person still has answers that did not get into the journal.
struct AnswerKeeper {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Does what may fail or be interrupted, and sees to it that what was answered is kept. Words that were
  /// typed on the command line, and are wrong, are still there to be mended.
  func keeping<Value>(
    _ draft: @autoclosure () -> CheckInDraft, in sitting: SittingDraft, isAtHand: Bool,
    _ work: () throws -> Value
  ) throws -> Value {
    do {
      let value = try work()
      sitting.discard()
      return value
    } catch {
      let failure = error as? any Refusal
      if let failure, let kept = sitting.kept {
        throw Failure.answersKept(failure, at: kept.path, command: kept.command)
      }
      let lines = draft().lines
      guard let failure, !lines.isEmpty, !isAtHand || failure.isNoMistake else { throw error }
      let bytes = Array((lines + "\n").utf8)
      guard let path = try? Drafts(session.journal).keepOnce(bytes) else {
        throw Failure.textShown(failure, text: bytes)
      }
      let command = CommandAgain(session).keptText(at: path, adding: naming(draft().others)).command
      throw Failure.answersKept(failure, at: path, command: command)
    }
  }

  /// The options that name those who are not named so already.
  fileprivate func naming(_ subjects: [Subject]) -> [String] {
    let named = session.typed[EntryOptions.about]
    return CommandAgain.about(
      subjects.filter { subject in
        guard case .name(let name) = subject else { return true }
        return !named.contains { Folded($0) == Folded(name) }
      })
  }
}

extension SittingDraft {
  /// Brings the draft of a check-in up to date.
  func hold(_ answers: CheckInDraft, _ session: Session) {
    hold(answers.lines, adding: AnswerKeeper(session).naming(answers.others))
  }
}

extension Refusal {
  /// Whether the words themselves were right.
  fileprivate var isNoMistake: Bool {
    switch self as any Refusal {
    case is StoreFailure, ProgramFailure.interrupted: true
    default: false
    }
  }
}
