internal import CommandLineKit
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
    if !changed.leftBehind.isEmpty {
      let list = StoreFailure.list(changed.leftBehind)
      say(
        Bilingual(
          nl:
            "Een programma dat werd gestopt had iets achtergelaten; het ligt nu in de prullenbak: "
            + list[.dutch],
          en: "A program that was stopped had left something behind; it is in the trash now: "
            + list[.english]))
    }
    tellLeftOver(changed)
  }

  private func tellLeftOver<Value>(_ changed: Changed<Value>) {
    if let reason = changed.leftOver {
      say("note: saved; tidying up is left to the next command (\(reason))")
    }
  }

  /// Says that something is gone for good, once it is; the exit code says the same. Where files lie about that
  /// were not looked into, it names them in place of saying so.
  func tellGone<Value>(
    _ changed: Changed<Value>, _ words: Bilingual, in folder: String = ""
  ) -> Int32 {
    guard let reason = changed.leftOver else {
      let others = ((try? journal.reading { try $0.filesNotRead() }) ?? [])
        .filter { $0.hasPrefix(folder) }
      if others.isEmpty { say(words) } else { tellMayRemain(others) }
      // What was gone from a copy is not left in the trash with it.
      for name in changed.folded {
        say(
          Bilingual(nl: "\(name) is samengevoegd", en: "\(name) has been folded in"))
      }
      return ExitCode.done
    }
    say(
      Bilingual(
        nl:
          "Het is nog niet weg (\(reason)). Het staat vast: het volgende commando dat iets bewaart "
          + "maakt het af, en 'egel doctor' zegt of dat al gebeurd is.",
        en: "It is not gone yet (\(reason)). It is decided: the next command that saves something "
          + "finishes it, and 'egel doctor' says whether that has been done."))
    return ExitCode.inputOutput
  }

  private func tellMayRemain(_ files: [String]) {
    say(
      Bilingual(
        nl:
          "Weg uit alles wat egel leest, hier. Deze bestanden leest het niet; kijk zelf of het er nog "
          + "in staat:",
        en: "Gone from everything that egel reads here. It does not read these; look for yourself "
          + "whether it is still in them:"))
    for file in files { say("  " + shown(file, limit: 400)) }
    say(
      Bilingual(
        nl: "Kopieën van het dagboek elders hebben het nog.",
        en: "Copies of the journal elsewhere still have it."))
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
