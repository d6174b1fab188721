internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// Desire and sex come when a person asks for them. Until `egel config desire on` nothing brings them up
/// unasked; whoever names a theme, a deck, a scale or an idea has asked.
struct Desire {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// How to have desire asked about daily, said beside what was asked for; nothing where it is on.
  func tellIsOff() {
    guard !session.settings.desire else { return }
    session.say(
      Bilingual(
        nl:
          "Vragen over verlangen komen niet vanzelf; met 'egel config desire on' wel.",
        en: "Desire questions are off unless you ask; 'egel config desire on' turns them on."))
  }

  /// The same, where one of the answers is about desire.
  func tellIsOff(answering readings: [Reading]) {
    if readings.contains(where: { Scales.named($0.scale)?.isOfDesire ?? false }) {
      tellIsOff()
    }
  }
}

extension Community {
  /// Whether a person is marked as a child: nothing about desire is asked or shown of them, named or not.
  func isChild(_ subject: Subject?) -> Bool {
    guard case .person(let id)? = subject else { return false }
    return people.contains { $0.id == id && $0.isMinor }
  }
}

extension String {
  /// Whether the user names it: then it is no longer unasked. A word that only happens to be in the name of
  /// such an idea, as `less` is, does not count.
  var namesDesire: Bool {
    Folded(self).text.split { !$0.isLetter }.contains {
      ["desire", "sex", "verlangen", "seks"].contains($0)
    }
  }
}
