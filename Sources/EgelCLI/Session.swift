internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// What a command works with: the world, the journal, and how the person wants things shown.
struct Session: Sendable {
  let world: World
  /// The command as it was typed.
  let typed: Matches
  let journal: Journal
  let settings: Settings
  /// Why the settings could not be read, where the command goes on so as to keep a text.
  let unreadSettings: StoreFailure?
  let language: Language
  let wantsJSON: Bool

  /// The moment the command was started; one command has one "now".
  let now: Moment

  /// The day it is for the person.
  var today: Day { now.day(startingAt: settings.dayStart) }

  var words: DateWords { DateWords(language) }

  /// The day as today's page and confirmations name it.
  func name(of day: Day) -> String {
    words.long(day) + (words.relative(day, from: today).map { " (\($0))" } ?? "")
  }

  /// Whether somebody sits at a terminal and can be asked.
  var isInteractive: Bool { world.terminal.isTerminal(.input) }

  /// An identifier for a new record.
  func newID() -> Identifier { Identifier(bits: world.randomness.bits()) }
}

// Everything a command says.

extension Session {
  /// Data, once, to standard output.
  func show(_ page: Page) throws {
    try write(page.bytes(width: width, colour: hasColour))
  }

  /// A long list, written line by line and shown once.
  func show(_ fill: (inout RowWriter) -> Void) throws {
    var rows = RowWriter(width: width, colour: hasColour)
    fill(&rows)
    try write(rows.bytes)
  }

  private var hasColour: Bool {
    world.terminal.isTerminal(.output) && world.environment["NO_COLOR"] == nil
      && world.environment["TERM"] != "dumb"
  }

  /// How many columns there are to lay text out in.
  var width: Int {
    let isTerminal = world.terminal.isTerminal(.output)
    return isTerminal ? max(20, world.terminal.columns() ?? 80) : Self.pipedWidth
  }

  /// Bytes, once, to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let signal = world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    do throws(SystemFailure) {
      try world.streams.writeOutput(bytes)
    } catch {
      throw ProgramFailure.output(error)
    }
  }

  /// A sentence to the person, on standard error, so that data stays data.
  func say(_ text: String) { world.say(text) }

  /// A path as a person writes it.
  func short(_ path: String) -> String { world.short(path) }

  func say(_ text: Bilingual) { say(text[language]) }

  /// The width of text that does not go to a terminal.
  private static let pipedWidth = 80

  /// The terminal's width for help.
  static func helpWidth(in world: World) -> Int {
    world.terminal.isTerminal(.output) ? world.terminal.columns() ?? 80 : 80
  }
}

extension World {
  /// A text with `~` for the home folder, but where it is quoted: a shell would not undo that.
  func short(_ text: String) -> String {
    guard let home = environment["HOME"], home.count > 1 else { return text }
    return text.replacing("'" + home + "/", with: "'\u{0}").replacing(home + "/", with: "~/")
      .replacing("'\u{0}", with: "'" + home + "/")
  }
}
