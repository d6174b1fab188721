internal import EgelPlatform

/// Where somebody is, as far as the machine says.
enum Country {
  /// The country of the locale in two letters, such as `BE` of `nl_BE.UTF-8`; nil where it names none.
  ///
  /// Like the language: where there is no locale at all, a Mac is asked for the person's languages.
  static func around(_ world: World) -> String? {
    let environment = world.environment
    if let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] {
      return named(in: locale)
    }
    guard let command = world.languageCommand, let printed = try? world.children.output(command)
    else { return nil }
    return String(decoding: printed, as: UTF8.self)
      .split { !($0.isLetter || $0 == "-" || $0 == "_") }.lazy
      .compactMap { named(in: String($0)) }.first
  }

  /// The country in a locale or in a language tag: `BE` in `nl_BE.UTF-8@euro` and in `nl-Latn-BE`.
  static func named(in locale: String) -> String? {
    locale.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }.dropFirst()
      .first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isUppercase } }
      .map(String.init)
  }
}
