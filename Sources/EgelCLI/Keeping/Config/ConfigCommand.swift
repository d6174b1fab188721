internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel config`: the few things that can be set.
enum ConfigCommand {
  static let name = Key.optional(
    "name", .text(.name, offer: .words(Setting.names)),
    Words(nl: "welke instelling", en: "which setting"))
  static let value = Key.optional(
    "value", .text(.value, offer: .ask("setting values")),
    Words(
      nl: "wat het wordt; 'default' zet het terug", en: "what it should be; 'default' sets it back")
  )

  static let command = Command<Session>(
    "config", group: Program.Group.keeping,
    summary: Words(nl: "toon of verander een instelling", en: "show or change a setting"),
    discussion: Setting.allCases.map { setting in
      Words(
        nl: "\(setting.rawValue): \(setting.about.dutch)",
        en: "\(setting.rawValue): \(setting.about.english)")
    },
    examples: [
      Example(Words(same: "egel config"), Words(nl: "allemaal", en: "all of them")),
      Example(
        Words(same: "egel config language nl"),
        Words(nl: "spreek Nederlands in dit dagboek", en: "speak Dutch in this journal")),
      Example(
        Words(same: "egel config day-start 5:00"),
        Words(
          nl: "wat je voor vijven schrijft, hoort bij de avond",
          en: "what you write before five belongs to the evening")),
    ],
    arguments: .of {
      name
      value
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    guard let typed = matches[name] else {
      return try show(Setting.allCases, session.settings, session)
    }
    guard let setting = Setting(rawValue: typed) else {
      throw KeepingFailure.unknownSetting(typed, nearest: nearest(to: typed, in: Setting.names))
    }
    guard let value = matches[value] else { return try show([setting], session.settings, session) }
    let changed = try session.journal.changing { writer in
      try setting.set(value, in: &writer.settings)
      return writer.settings
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    Saving(session).tell(changed)
    return session.wantsJSON ? try show([setting], changed.value, session) : ExitCode.done
  }

  private static func show(
    _ shown: [Setting], _ settings: Settings, _ session: Session
  ) throws -> Int32 {
    if session.wantsJSON {
      var writer = JSONWriter()
      writer.beginObject()
      for setting in shown {
        writer.key(setting.member)
        writer.string(setting.value(in: settings))
      }
      writer.endObject()
      writer.newline()
      try session.write(writer.bytes)
    } else {
      let lines = shown.map { "\($0.rawValue) \($0.value(in: settings))\n" }
      try session.write(Array(lines.joined().utf8))
    }
    return ExitCode.done
  }
}
