internal import EgelCore
internal import EgelStore

extension Finding {
  /// What to do about it, with commands to paste; a path is one that can be typed wherever somebody is.
  /// `journal` is the folder that `--journal` names.
  func advice(in folder: String, journal: String?, _ language: Language) -> Advice {
    switch fact {
    case .draft(let words):
      KeptText.advice(at: folder + "/" + path, words, journal: journal, language)
    case .open:
      Advice(.command("chmod go= " + Shell.quoted(path == "." ? folder : folder + "/" + path)))
    default: Advice(.words(advice[language]))
    }
  }

  private var advice: Bilingual {
    switch fact {
    case .unreadable: Bilingual(nl: "kijk wie het mag lezen", en: "check who is allowed to read it")
    case .malformed where path == FileName.commit: Self.setAside
    case .malformed:
      Bilingual(
        nl: "verbeter de regel zelf, of zie 'egel doctor --repair-to'",
        en: "fix the line by hand, or see 'egel doctor --repair-to'")
    case .notPlain where path == FileName.commit: Self.setAside
    case .notPlain where path == FileName.lock:
      Bilingual(
        nl: "haal het weg; egel maakt zelf een nieuw", en: "remove it; egel makes a new one")
    case .notPlain: Bilingual(nl: "zet het bestand zelf daar neer", en: "put the file itself there")
    case .notFolder:
      Bilingual(
        nl: "zet de map zelf daar neer; tot dan wordt er niets in gelezen of bewaard",
        en: "put the folder itself there; until then nothing in it is read or saved")
    case .foreignOwner:
      Bilingual(
        nl: "maak het met chown van jou, of start egel als die gebruiker",
        en: "make it yours with chown, or run egel as that user")
    case .wrongMonth(let id, _):
      Bilingual(
        nl: "'egel edit \(id)' zet het in het goede bestand",
        en: "'egel edit \(id)' moves it to the right file")
    case .outOfOrder:
      Bilingual(
        nl: "de volgende keer dat je in die maand iets bewaart, komt het goed",
        en: "your next save in that month fixes it")
    case .changedInTwoPlaces(let id): twoVersions(id)
    case .inTwoMonths(let id, _):
      Bilingual(nl: "'egel edit \(id)' maakt er één van", en: "'egel edit \(id)' makes them one")
    case .offScale:
      Bilingual(
        nl: "laat het zo, of verbeter het in het bestand", en: "leave it, or fix it in the file")
    case .foreign:
      Bilingual(
        nl: "laat het staan; de volgende keer dat je iets bewaart, wordt het samengevoegd",
        en: "leave it; your next save merges it in")
    case .unfinished:
      Bilingual(
        nl: "de volgende keer dat je iets bewaart, wordt dat afgemaakt",
        en: "your next save finishes it")
    case .incomplete:
      Bilingual(
        nl: "wacht tot alles gesynchroniseerd is; komt er niets meer, dan legt 'egel doctor "
          + "--set-aside' die wijziging opzij en bewaart wat er van is",
        en:
          "wait until everything is synced; if nothing more comes, 'egel doctor --set-aside' sets "
          + "that change aside and saves what there is of it")
    case .leftBehind:
      Bilingual(
        nl: "de volgende keer dat je iets bewaart, gaat het naar de prullenbak",
        en: "your next save moves it to the trash")
    case .noteOfNoDraft: Bilingual(nl: "verwijder het", en: "delete it")
    case .unknown: Bilingual(nl: "laat het staan, of haal het weg", en: "leave it, or remove it")
    case .newerFormat: Bilingual(nl: "gebruik de nieuwere egel", en: "use the newer egel")
    // Theirs has commands in it: see above.
    case .open, .draft: Bilingual(nl: "", en: "")
    }
  }

  private func twoVersions(_ id: Identifier) -> Bilingual {
    let kind = RecordKind(file: path)
    guard let showing = kind == nil ? "egel show" : kind?.showing else {
      return Bilingual(
        nl: "met je volgende wijziging maak je er één van", en: "your next change makes them one")
    }
    return Bilingual(
      nl: "'\(showing) \(id)' toont ze; met je volgende wijziging maak je er één van",
      en: "'\(showing) \(id)' shows both; your next edit makes them one")
  }

  private static let setAside = Bilingual(
    nl:
      "wacht tot alles gesynchroniseerd is; komt er niets meer, dan legt 'egel doctor --set-aside' "
      + "het opzij en bewaart wat er van de wijziging is",
    en: "wait until everything is synced; if nothing more comes, 'egel doctor --set-aside' sets it "
      + "aside and saves what there is of the change")
}

/// What to do about something: words, and the commands to paste. Those stand on lines of their own, since all of a
/// line is pasted, and what stood behind `egel write < FILE` was taken for the text.
struct Advice {
  enum Piece {
    case words(String)
    case command(String)
  }

  let pieces: [Piece]

  init(_ pieces: Piece...) { self.pieces = pieces }

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// All of it on one line.
  var text: String {
    pieces.reduce("") { text, piece in
      switch piece {
      case .words(let words): text + (text.isEmpty ? "" : "; ") + words
      case .command(let command): text + (text.isEmpty ? "" : " ") + command
      }
    }
  }
}
