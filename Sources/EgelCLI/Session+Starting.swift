internal import CommandLineKit
internal import EgelCore
internal import EgelStore
internal import Platform

extension Session {
  init(_ matches: Matches, in world: World) throws {
    let folder = try Journal.folder(named: matches[Program.journal], in: world.environment)
    let journal = Journal(folder: folder, world: world)
    // Commands about the program itself must work on a journal that cannot be read.
    let settings = try Program.works(without: matches) ? Settings() : journal.settings()
    self.init(
      world: world, journal: journal, settings: settings,
      language: Self.language(matches[Program.language] ?? settings.language, world.environment),
      wantsJSON: matches[Program.json], now: world.moment)
  }

  /// What was asked for, else what the locale says.
  private static func language(_ chosen: Language?, _ environment: Environment) -> Language {
    if let chosen { return chosen }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("nl") ? .dutch : .english
  }
}
