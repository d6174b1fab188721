internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

extension StoreFailure {
  var exitCode: Int32 {
    switch self {
    case .reading, .writing, .notPlain, .notFolder, .unconfirmed, .unfinished: ExitCode.inputOutput
    case .malformed, .incomplete: ExitCode.wrongData
    case .newerFormat, .busy, .noPlace, .foreign: ExitCode.failed
    }
  }

  var message: String {
    if let bilingual { return bilingual.message.english }
    return switch self {
    case .noPlace: "there is no place for a journal: neither HOME nor EGEL_JOURNAL is set"
    case .reading(let failure): "cannot read \(place(failure)): \(failure.reason)"
    case .writing(let failure): "cannot write \(place(failure)): \(failure.reason)"
    case .notPlain(let path, let kind):
      "\(shown(path, limit: 400)) is \(words(for: kind)), not a plain file"
    case .notFolder, .foreign, .incomplete, .unfinished: ""
    case .malformed(let path, let error):
      "\(shown(path, limit: 400)), line \(error.line), column \(error.column)"
        + "\(at(error)): \(error.problem)"
    case .newerFormat(let found, let known):
      "this journal has format \(found), and this egel knows up to format \(known)"
    case .busy(let seconds):
      "another program has been writing to the journal for \(seconds) seconds"
    case .unconfirmed(let failure):
      "written, but the disk does not confirm it: \(place(failure)): \(failure.reason)"
    }
  }

  var hint: String? {
    if let bilingual { return bilingual.hint.english }
    return switch self {
    case .noPlace: "name a folder with --journal"
    case .reading: nil
    case .writing: "nothing was changed"
    case .notPlain: "move it away, and put the file itself there"
    case .notFolder, .foreign, .incomplete, .unfinished: nil
    case .malformed: "nothing was changed; 'egel doctor' reads every file and says more"
    case .newerFormat: "nothing was changed; a newer egel can write to it"
    case .busy: "try again when it is done"
    case .unconfirmed: "look with 'egel list' whether it is there before you save it again"
    }
  }

  /// What is said in both languages; the rest is English yet.
  var bilingual: (message: Bilingual, hint: Bilingual)? {
    switch self {
    case .notFolder(let path, let kind):
      let path = shown(path, limit: 400)
      return (
        Bilingual(
          nl: "\(path) is \(dutchWords(for: kind)) en geen map van het dagboek zelf",
          en: "\(path) is \(words(for: kind)), not one of the journal's own folders"),
        Bilingual(
          nl: "er is niets veranderd; zet daar de map zelf neer, of noem met --journal de map waar "
            + "alles in ligt",
          en: "nothing was changed; put the folder itself there, or name with --journal the folder "
            + "that holds all of it")
      )
    case .foreign(let path):
      let path = shown(path, limit: 400)
      return (
        Bilingual(
          nl: "\(path) is van een andere gebruiker", en: "\(path) belongs to another user"),
        Bilingual(
          nl:
            "er is niets veranderd; start egel als die gebruiker, of maak de map met chown van jou",
          en: "nothing was changed; run egel as that user, or make the folder yours with chown")
      )
    case .incomplete(_, let names):
      let list = Self.list(names)
      return (
        Bilingual(
          nl: "een wijziging van meerdere bestanden is niet af, en een deel ontbreekt: "
            + "\(list[.dutch])",
          en: "a change to several files was not finished, and part of it is missing: "
            + "\(list[.english])"),
        Bilingual(
          nl:
            "er is niets veranderd; wordt er nog gesynchroniseerd, wacht dan even, en anders legt "
            + "'egel doctor --set-aside' die wijziging opzij en bewaart wat er van is",
          en: "nothing was changed; if files are still being synced, wait for them, and otherwise "
            + "'egel doctor --set-aside' puts that change aside and keeps what there is of it")
      )
    case .unfinished(let failure):
      let path = place(failure)
      return (
        Bilingual(
          nl: "een eerdere wijziging staat vast en kan niet worden afgemaakt: \(path) kan niet "
            + "geschreven worden: \(failure.reason)",
          en: "an earlier change is decided and cannot be finished: cannot write \(path): "
            + failure.reason),
        Bilingual(
          nl:
            "er is niets veranderd; kijk of daar geschreven mag worden en of er ruimte is, dan maakt "
            + "het volgende commando dat iets bewaart het af",
          en:
            "nothing was changed; see that the folder can be written to and has room, and the next "
            + "command that saves something finishes it")
      )
    case .malformed(let path, let error) where Self.isOwn(path, FileName.commit):
      let place = "\(shown(path, limit: 400)), line \(error.line), column \(error.column)"
      return (
        Bilingual(
          nl:
            "een wijziging van meerdere bestanden is niet af, en wat ervan te doen staat is niet te "
            + "lezen: \(place): \(error.problem)",
          en:
            "a change to several files was not finished, and what is left to do of it cannot be read: "
            + "\(place): \(error.problem)"),
        Self.setAside
      )
    case .notPlain(let path, let kind) where Self.isOwn(path, FileName.commit):
      let path = shown(path, limit: 400)
      return (
        Bilingual(
          nl:
            "\(path) is \(dutchWords(for: kind)); daar hoort alleen te staan wat er van een wijziging "
            + "nog te doen is",
          en: "\(path) is \(words(for: kind)); only what is left to do of a change belongs there"),
        Self.setAside
      )
    case .notPlain(let path, let kind) where Self.isOwn(path, FileName.lock):
      let path = shown(path, limit: 400)
      return (
        Bilingual(
          nl: "\(path) is \(dutchWords(for: kind)) en geen gewoon bestand",
          en: "\(path) is \(words(for: kind)), not a plain file"),
        Bilingual(
          nl: "er is niets veranderd; haal het weg, egel maakt zelf een nieuw",
          en: "nothing was changed; take it away, and egel makes a new one")
      )
    default: return nil
    }
  }

  private static func isOwn(_ path: String, _ name: String) -> Bool { path.hasSuffix("/" + name) }

  private static let setAside = Bilingual(
    nl:
      "er is niets veranderd; wordt er nog gesynchroniseerd, wacht dan even, en anders legt 'egel "
      + "doctor --set-aside' het opzij en bewaart wat er van de wijziging is",
    en: "nothing was changed; if files are still being synced, wait for them, and otherwise 'egel "
      + "doctor --set-aside' puts it aside and keeps what there is of the change")

  /// The first few names, and how many more.
  static func list(_ names: [String]) -> Bilingual {
    let first = names.prefix(4).map { shown($0) }.joined(separator: ", ")
    let more = names.count - 4
    return Bilingual(
      nl: first + (more > 0 ? " en nog \(more)" : ""),
      en: first + (more > 0 ? " and \(more) more" : ""))
  }

  private func dutchWords(for kind: FileStatus.Kind) -> String {
    switch kind {
    case .file: "een bestand"
    case .folder: "een map"
    case .link: "een symbolische link"
    case .other: "een pijp of apparaat"
    }
  }

  private func place(_ failure: SystemFailure) -> String { shown(failure.path, limit: 400) }

  private func at(_ error: JSONError) -> String {
    let path = error.pathText(root: "").drop { $0 == "." }
    return path.isEmpty ? "" : " (\(shown(String(path), limit: 120)))"
  }

  private func words(for kind: FileStatus.Kind) -> String {
    switch kind {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe or device"
    }
  }
}
