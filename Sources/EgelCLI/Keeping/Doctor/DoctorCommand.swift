internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel doctor`: reads every file and says what is not as it should be.
enum DoctorCommand {
  static let repair = Key.option(
    "repair-to", .text(.folder, offer: .folder),
    Words(
      nl: "schrijf wat leesbaar is van kapotte bestanden in deze nieuwe map",
      en: "write what can be read of damaged files into this new folder"))

  static let setAside = Key.flag(
    "set-aside",
    Words(
      nl: "leg een verandering opzij die niet af te maken is, en bewaar haar",
      en: "set aside a change that can't be finished, and keep it"))

  static let command = Command<Session>(
    "doctor", group: Program.Group.keeping,
    summary: Words(
      nl: "lees elk bestand en zeg wat er niet klopt", en: "read every file and say what's wrong"),
    discussion: [
      Words(
        nl: "Het dagboek zelf verandert niet. Met --repair-to komt alles wat in een kapot "
          + "bestand nog te lezen is in een bestand met dezelfde naam in een nieuwe map. Bekijk "
          + "het, en zet het zelf terug. De afsluitcode is 1 als er iets gevonden is.",
        en: "It never changes the journal itself. With --repair-to, whatever can still be read "
          + "in a damaged file goes to a file of the same name in a new folder. Look at it, and "
          + "put it back yourself. The exit code is 1 if something was found."),
      Words(
        nl: "Is een deel van een verandering aan meer bestanden nooit aangekomen, dan gaat "
          + "--set-aside zonder dat deel verder. Wat er wel is, wordt gelezen als tweede versie "
          + "of ligt in de prullenbak.",
        en: "If part of a change to several files never arrived, --set-aside goes on without it. "
          + "What did arrive is read as a conflict copy, or is in the trash."),
    ],
    examples: [
      Example(Words(same: "egel doctor"), Words(nl: "kijk alles na", en: "check everything")),
      Example(
        Words(nl: "egel doctor --repair-to ~/gered", en: "egel doctor --repair-to ~/repaired"),
        Words(nl: "en red ernaast wat te redden is", en: "and save what can be saved, next to it")),
    ],
    arguments: .of {
      repair
      setAside
    }
  ) { matches, session in
    let kept = matches[setAside] ? try session.journal.setAsideUnfinished() : nil
    if let kept, !session.wantsJSON { tellSetAside(kept, session) }
    let doctor = Doctor(session.journal, scales: try? CheckInScales(session).book())
    let findings = try doctor.look()
    let repaired = try matches[repair].map { try doctor.repair(into: $0) } ?? []
    tellBeingWritten(session)
    if session.wantsJSON {
      let didChange = matches[setAside] || matches[repair] != nil
      let found = json(findings, session)
      try session.write(didChange ? json(of: found, setAside: kept ?? [], repaired) : lines(found))
      return findings.isEmpty ? ExitCode.done : ExitCode.failed
    }
    try session.show(page(findings, session))
    for path in repaired {
      session.say(Bilingual(nl: "geschreven: \(path)", en: "wrote \(path)"))
    }
    if findings.isEmpty {
      session.say(Bilingual(nl: "Alles is in orde.", en: "Everything's in order."))
    }
    return findings.isEmpty ? ExitCode.done : ExitCode.failed
  }

  private static func page(_ findings: [Finding], _ session: Session) -> Page {
    var page = Page()
    if !findings.isEmpty { page.line([.faint("in " + session.short(session.journal.folder))]) }
    for finding in findings {
      page.line(
        [.strong(finding.path), .plain(": "), .plain(finding.words[session.language])], hanging: 2)
      for piece in advice(finding, session).pieces {
        switch piece {
        case .words(let words):
          page.line([.faint(session.short(words))], indent: 2, hanging: 2)
        case .command(let command): page.whole([.plain(session.short(command))], indent: 4)
        }
      }
    }
    return page
  }

  private static func advice(_ finding: Finding, _ session: Session) -> Advice {
    finding.advice(
      in: session.journal.folder, journal: session.typed[Program.journal], session.language)
  }

  private static func lines(_ found: [[UInt8]]) -> [UInt8] { RecordLines.bytes(found) }

  /// What was changed, and what was found after that.
  private static func json(
    of found: [[UInt8]], setAside: [String], _ repaired: [String]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.words("setAside", setAside)
    writer.words("repaired", repaired)
    writer.key("findings")
    writer.beginArray()
    for finding in found { writer.raw(finding) }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private static func json(_ findings: [Finding], _ session: Session) -> [[UInt8]] {
    findings.map { finding in
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("path")
      writer.string(finding.path)
      if let line = finding.line {
        writer.key("line")
        writer.integer(line)
      }
      writer.key("found")
      writer.string(finding.words[session.language])
      writer.key("advice")
      writer.string(advice(finding, session).text)
      writer.endObject()
      return writer.bytes
    }
  }
}

extension DoctorCommand {
  private static func tellBeingWritten(_ session: Session) {
    for name in Drafts(session.journal).beingWritten() {
      session.say(
        Bilingual(
          nl: "let op: aan \(shown(name)) wordt in een ander venster geschreven; maak het daar af",
          en: "note: \(shown(name)) is being written in another terminal; finish it there"))
    }
  }

  private static func tellSetAside(_ kept: [String], _ session: Session) {
    guard !kept.isEmpty else {
      session.say(
        Bilingual(
          nl: "Er valt niets opzij te leggen.", en: "There's nothing to set aside."))
      return
    }
    for name in kept {
      session.say(Bilingual(nl: "bewaard als \(shown(name))", en: "saved as \(shown(name))"))
    }
  }
}
