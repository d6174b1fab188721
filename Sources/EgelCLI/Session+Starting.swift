internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

extension Session {
  init(_ matches: Matches, in world: World) throws {
    let folder = try Journal.folder(named: matches[Program.journal], in: world.environment)
    var journal = Journal(folder: folder, world: world)
    let language = matches[Program.language]
    // The settings may have to be waited for themselves. To ask the system for its language takes a while, and is
    // left for when it is needed.
    journal.onWaiting = Self.telling(in: world) { language ?? Language(around: world) }
    let (settings, unread) = try Self.settings(of: journal, for: matches)
    let spoken = language ?? settings.language ?? Language(around: world)
    journal.onWaiting = Self.telling(in: world) { spoken }
    self.init(
      world: world, typed: matches, journal: journal, settings: settings, unreadSettings: unread,
      language: spoken,
      wantsJSON: matches[Program.json], now: world.moment)
  }

  /// Says that another program is waited for, where a person looks on.
  private static func telling(
    in world: World, _ language: @escaping @Sendable () -> Language
  ) -> @Sendable () -> Void {
    {
      guard world.terminal.isTerminal(.error) else { return }
      world.say(
        Bilingual(
          nl: "Even wachten: een ander programma is met dit dagboek bezig.",
          en: "Waiting: another program is using this journal.")[language()])
    }
  }

  /// The settings, or the usual ones and why they could not be read.
  private static func settings(
    of journal: Journal, for matches: Matches
  ) throws(StoreFailure) -> (Settings, StoreFailure?) {
    // Commands about the program itself must work on a journal that cannot be read.
    if Program.works(without: matches) {
      // What it says, it says in the journal's language, if that can be read.
      return ((try? journal.settings()) ?? Settings(), nil)
    }
    do throws(StoreFailure) {
      return (try journal.settings(), nil)
    } catch {
      guard Program.holdsText(matches) else { throw error }
      return (Settings(), error)
    }
  }
}

extension Language {
  /// What the locale says, or else what the person chose for the whole machine.
  ///
  /// On macOS a terminal sets no locale for a language and a country that do not usually go together, such as
  /// English in the Netherlands, and can be told to set none at all.
  init(around world: World) {
    let environment = world.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
    if let locale {
      self = locale.hasPrefix("nl") ? .dutch : .english
    } else if let command = world.languageCommand,
      let printed = try? world.children.output(command)
    {
      self = Self.first(in: String(decoding: printed, as: UTF8.self)) ?? .english
    } else {
      self = .english
    }
  }

  /// The language of what is said before there is a session: of help, and of a line that is not understood.
  init(typedIn words: [String], _ world: World) {
    let typed = Self.value(of: Program.language, in: words).flatMap(Language.init(rawValue:))
    if let typed {
      self = typed
      return
    }
    let named = Self.value(of: Program.journal, in: words)
    let folder = try? Journal.folder(named: named, in: world.environment)
    let settings = folder.flatMap { try? Journal(folder: $0, world: world).settings() }
    self = settings?.language ?? Language(around: world)
  }

  /// What stands behind an option, on a line of which the rest may make no sense.
  private static func value(of option: some ArgumentKey, in words: [String]) -> String? {
    let name = option.argument.typedName
    let words = words.prefix { $0 != "--" }
    if let joined = words.first(where: { $0.hasPrefix(name + "=") }) {
      return String(joined.dropFirst(name.count + 1))
    }
    return words.firstIndex(of: name).map { words.index(after: $0) }
      .flatMap { $0 < words.endIndex ? words[$0] : nil }
  }

  /// The first language in the list that is one of ours. The person's favourite stands first, as `nl-BE` or `nl`.
  static func first(in list: String) -> Language? {
    list.split { !($0.isLetter || $0 == "-" || $0 == "_") }.lazy
      .compactMap { $0.split { $0 == "-" || $0 == "_" }.first }
      .compactMap { Language(rawValue: String($0)) }.first
  }
}
