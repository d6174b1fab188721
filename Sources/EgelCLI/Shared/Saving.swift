internal import EgelCore
internal import EgelJSON
internal import EgelStore

extension Session {
  /// Tells, after a change, what came beside it.
  func tell<Value>(_ changed: Changed<Value>) {
    for name in changed.folded {
      say(
        Bilingual(
          nl: "\(name) is samengevoegd en ligt nu in de prullenbak",
          en: "\(name) has been folded in and now lies in the trash"))
    }
    if let reason = changed.leftOver {
      say("note: saved; tidying up is left to the next command (\(reason))")
    }
  }

  /// Tells of files beside those of the months that could not be read.
  func tellUnreadable(_ reader: JournalReader) {
    for file in reader.unreadable {
      say("note: \(file.path), line \(file.error.line): \(file.error.problem); it is left as it is")
    }
  }

  /// The day as today's page and confirmations name it.
  func name(of day: Day) -> String {
    words.long(day) + (words.relative(day, from: today).map { " (\($0))" } ?? "")
  }
}
