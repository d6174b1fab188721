internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

extension StoreFailure: Refusal {
  var told: Told {
    switch self {
    case .noPlace:
      Told(
        .noPlace,
        Bilingual(
          nl:
            "er is geen plaats voor een dagboek: HOME en EGEL_JOURNAL zijn geen van beide ingesteld",
          en: "there is no place for a journal: neither HOME nor EGEL_JOURNAL is set"),
        hint: Hint(nl: "noem een map met --journal", en: "name a folder with --journal"))
    case .reading(let failure):
      Told(
        .unreadable,
        Bilingual(nl: "kan \(place(failure)) niet lezen: ", en: "cannot read \(place(failure)): ")
          + failure.words,
        path: failure.path)
    case .writing(let failure):
      Told(
        .unwritable,
        Bilingual(
          nl: "kan \(place(failure)) niet schrijven: ", en: "cannot write \(place(failure)): ")
          + failure.words,
        hint: Hint(nl: "er is niets veranderd", en: "nothing was changed"), path: failure.path)
    case .notPlain(let path, let kind): notPlain(path, kind)
    case .malformed(let path, let error): malformed(path, error)
    case .newerFormat(let found, let known):
      Told(
        .newerFormat,
        Bilingual(
          nl: "dit dagboek heeft indeling \(found), en deze egel kent tot en met indeling \(known)",
          en: "this journal has format \(found), and this egel knows up to format \(known)"),
        hint: Hint(
          nl: "er is niets veranderd; een nieuwere egel kan erin schrijven",
          en: "nothing was changed; a newer egel can write to it"))
    case .busy(let seconds):
      Told(
        .busy,
        Bilingual(
          nl: "een ander programma schrijft al \(seconds) seconden in het dagboek",
          en: "another program has been writing to the journal for \(seconds) seconds"),
        hint: Hint(nl: "probeer het opnieuw als dat klaar is", en: "try again when it is done"))
    case .unconfirmed(let failure):
      Told(
        .unconfirmed,
        Bilingual(
          nl: "geschreven, maar de schijf bevestigt het niet: \(place(failure)): ",
          en: "written, but the disk does not confirm it: \(place(failure)): ") + failure.words,
        hint: Hint(
          nl: "kijk met 'egel list' of het er is voor je het opnieuw bewaart",
          en: "look with 'egel list' whether it is there before you save it again"),
        path: failure.path)
    case .notFolder(let path, let kind): notFolder(path, kind)
    case .foreign(let path): foreign(path)
    case .incomplete(let path, let names): incomplete(path, names)
    case .unfinished(let failure): unfinished(failure)
    }
  }

  /// The first few names, and how many more.
  static func list(_ names: [String]) -> Bilingual {
    let first = names.prefix(4).map { shown($0) }.joined(separator: ", ")
    let more = names.count - 4
    return Bilingual(
      nl: first + (more > 0 ? " en nog \(more)" : ""),
      en: first + (more > 0 ? " and \(more) more" : ""))
  }

  private func place(_ failure: SystemFailure) -> String { shown(failure.path, limit: 400) }
}

extension StoreFailure {
  private static func isOwn(_ path: String, _ name: String) -> Bool { path.hasSuffix("/" + name) }

  private func notPlain(_ path: String, _ kind: FileStatus.Kind) -> Told {
    let (place, kind) = (shown(path, limit: 400), kind.words)
    if Self.isOwn(path, FileName.commit) {
      return Told(
        .notPlain,
        Bilingual(
          nl:
            "\(place) is \(kind.dutch); daar hoort alleen te staan wat er van een wijziging nog te "
            + "doen is",
          en: "\(place) is \(kind.english); only what is left to do of a change belongs there"),
        hint: Self.setAside, path: path)
    }
    return Told(
      .notPlain,
      Bilingual(
        nl: "\(place) is \(kind.dutch) en geen gewoon bestand",
        en: "\(place) is \(kind.english), not a plain file"),
      hint: Self.isOwn(path, FileName.lock)
        ? Hint(
          nl: "er is niets veranderd; haal het weg, egel maakt zelf een nieuw",
          en: "nothing was changed; take it away, and egel makes a new one")
        : Hint(
          nl: "haal het weg en zet het bestand zelf daar neer",
          en: "move it away, and put the file itself there"),
      path: path)
  }

  private func malformed(_ path: String, _ error: JSONError) -> Told {
    guard Self.isOwn(path, FileName.commit) else {
      return Told(
        .malformed, error.words(in: path),
        hint: Hint(
          nl: "er is niets veranderd; 'egel doctor' leest elk bestand en zegt er meer over",
          en: "nothing was changed; 'egel doctor' reads every file and says more"),
        path: path, at: error)
    }
    return Told(
      .malformed,
      Bilingual(
        nl:
          "een wijziging van meerdere bestanden is niet af, en wat ervan te doen staat is niet te "
          + "lezen: ",
        en:
          "a change to several files was not finished, and what is left to do of it cannot be read: "
      )
        + error.words(in: path, withMember: false),
      hint: Self.setAside, path: path, at: error)
  }

  private func notFolder(_ path: String, _ kind: FileStatus.Kind) -> Told {
    let (place, kind) = (shown(path, limit: 400), kind.words)
    return Told(
      .notFolder,
      Bilingual(
        nl: "\(place) is \(kind.dutch) en geen map van het dagboek zelf",
        en: "\(place) is \(kind.english), not one of the journal's own folders"),
      hint: Hint(
        nl: "er is niets veranderd; zet daar de map zelf neer, of noem met --journal de map waar "
          + "alles in ligt",
        en: "nothing was changed; put the folder itself there, or name with --journal the folder "
          + "that holds all of it"),
      path: path)
  }

  private func foreign(_ path: String) -> Told {
    let place = shown(path, limit: 400)
    return Told(
      .foreign,
      Bilingual(
        nl: "\(place) is van een andere gebruiker", en: "\(place) belongs to another user"),
      hint: Hint(
        nl: "er is niets veranderd; start egel als die gebruiker, of maak de map met chown van jou",
        en: "nothing was changed; run egel as that user, or make the folder yours with chown"),
      path: path)
  }

  private func incomplete(_ path: String, _ names: [String]) -> Told {
    Told(
      .incomplete,
      Bilingual(
        nl: "een wijziging van meerdere bestanden is niet af, en een deel ontbreekt: ",
        en: "a change to several files was not finished, and part of it is missing: ")
        + Self.list(names),
      hint: Hint(
        nl: "er is niets veranderd; wordt er nog gesynchroniseerd, wacht dan even, en anders legt "
          + "'egel doctor --set-aside' die wijziging opzij en bewaart wat er van is",
        en: "nothing was changed; if files are still being synced, wait for them, and otherwise "
          + "'egel doctor --set-aside' puts that change aside and keeps what there is of it"),
      path: path)
  }

  private func unfinished(_ failure: SystemFailure) -> Told {
    Told(
      .unfinished,
      Bilingual(
        nl:
          "een eerdere wijziging staat vast en kan niet worden afgemaakt: \(place(failure)) kan niet "
          + "geschreven worden: ",
        en: "an earlier change is decided and cannot be finished: cannot write \(place(failure)): ")
        + failure.words,
      hint: Hint(
        nl:
          "er is niets veranderd; kijk of daar geschreven mag worden en of er ruimte is, dan maakt "
          + "het volgende commando dat iets bewaart het af",
        en: "nothing was changed; see that the folder can be written to and has room, and the next "
          + "command that saves something finishes it"),
      path: failure.path)
  }

  private static let setAside = Hint(
    nl:
      "er is niets veranderd; wordt er nog gesynchroniseerd, wacht dan even, en anders legt 'egel "
      + "doctor --set-aside' het opzij en bewaart wat er van de wijziging is",
    en: "nothing was changed; if files are still being synced, wait for them, and otherwise 'egel "
      + "doctor --set-aside' puts it aside and keeps what there is of the change")
}

extension FileStatus.Kind {
  fileprivate var words: Bilingual {
    switch self {
    case .file: Bilingual(nl: "een bestand", en: "a file")
    case .folder: Bilingual(nl: "een map", en: "a folder")
    case .link: Bilingual(nl: "een symbolische link", en: "a symbolic link")
    case .other: Bilingual(nl: "een pijp of apparaat", en: "a pipe or device")
    }
  }
}
