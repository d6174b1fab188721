internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

extension Session {
  init(_ matches: Matches, in world: World) throws {
    let folder = try Journal.folder(named: matches[Program.journal], in: world.environment)
    let journal = Journal(folder: folder, world: world)
    let (settings, unread) = try Self.settings(of: journal, for: matches)
    self.init(
      world: world, typed: matches, journal: journal, settings: settings, unreadSettings: unread,
      language: matches[Program.language] ?? settings.language ?? Language(around: world),
      wantsJSON: matches[Program.json], now: world.moment)
  }

  /// The settings, or the usual ones and why they could not be read.
  private static func settings(
    of journal: Journal, for matches: Matches
  ) throws(StoreFailure) -> (Settings, StoreFailure?) {
    // Commands about the program itself must work on a journal that cannot be read.
    if Program.works(without: matches) {
      // Where to find people who can help is said in the journal's language, if that can be read.
      let spoken = HelpCommand.isAboutSafety(matches) ? try? journal.settings() : nil
      return (spoken ?? Settings(), nil)
    }
    do throws(StoreFailure) {
      return (try journal.settings(), nil)
    } catch {
      guard Program.holdsText(matches) else { throw error }
      return (Settings(), error)
    }
  }
}
