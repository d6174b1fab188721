internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform

/// `egel panic`: for a moment when it is all too much.
enum PanicCommand {
  static let command = Command<Session>(
    "panic", group: Program.Group.questions, summary: "for a moment when it is all too much",
    discussion: [
      "Few words, no scales, and nothing is kept unless you want it. What soothes and your plans come "
        + "from 'egel keep'. Numbers to call: 'egel help safety'."
    ],
    examples: [Example("egel panic", "any key ends what it shows")]
  ) { _, session in
    guard !session.wantsJSON else {
      throw Failure.optionsClash(
        "what it shows is for a person to read; 'egel help safety --json' has the numbers to call")
    }
    let sitting = CalmSitting(session)
    if session.isInteractive && session.world.terminal.isTerminal(.output) {
      try sitting.run()
    } else {
      try session.show(sitting.wholePage())
    }
    return ExitCode.done
  }
}
