internal import EgelCore
internal import EgelPlatform

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

  /// The first language in the list that is one of ours. The person's favourite stands first, as `nl-BE` or `nl`.
  static func first(in list: String) -> Language? {
    list.split { !($0.isLetter || $0 == "-" || $0 == "_") }.lazy
      .compactMap { $0.split { $0 == "-" || $0 == "_" }.first }
      .compactMap { Language(rawValue: String($0)) }.first
  }
}
