internal import EgelCore
internal import EgelStore

/// A check-in that could not be saved, as the lines with which it can be given again.
struct CheckInDraft {
  var readings: [Reading] = []
  var text = ""
  /// The answers as they were typed, before it was known what they mean.
  var typed: [String] = []

  /// The line behind which everything is text, where the text looks like an answer.
  static let end = "--"

  /// `near.7m2x9q4k1c0v=7`, one line each, and then the text.
  var lines: String {
    let answers = readings.isEmpty ? typed : readings.map(line)
    return (answers + (isPlainText ? [] : [Self.end]) + (text.isEmpty ? [] : [text]))
      .joined(separator: "\n")
  }

  /// Whether the text is taken as one wherever it stands.
  private var isPlainText: Bool {
    let first = String(text.prefix { !$0.isNewline })
    return first != Self.end && TypedReading(first) == nil
      && TypedReading(first, isScale: { _ in true }) == nil
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

extension Session {
  /// Does what may fail or be interrupted, and sees to it that what was answered is kept. Words that were
  /// typed on the command line, and are wrong, are still there to be mended.
  func keepingAnswers<Value>(
    _ lines: @autoclosure () -> String, isAtHand: Bool,
    _ work: () throws -> Value
  ) throws -> Value {
    do {
      return try work()
    } catch {
      let failure = (error as? Failure) ?? (error as? StoreFailure).map(Failure.store)
      let lines = lines()
      guard let failure, !lines.isEmpty, !isAtHand || failure.isNoMistake else { throw error }
      let bytes = Array((lines + "\n").utf8)
      guard let path = try? Drafts(journal).keep(bytes) else {
        throw Failure.textShown(failure, text: bytes)
      }
      throw Failure.answersKept(failure, at: path, command: keptText(at: path).command)
    }
  }
}

extension Failure {
  /// Whether the words themselves were right.
  fileprivate var isNoMistake: Bool {
    switch self {
    case .store, .interrupted: true
    default: false
    }
  }
}
