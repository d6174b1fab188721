internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

extension Finding {
  /// What was found.
  func words(_ language: Language) -> String { bilingual?.words[language] ?? words }

  /// What is said in both languages; the rest is English yet.
  private var bilingual: (words: Bilingual, advice: Bilingual)? {
    switch fact {
    case .notFolder(let kind):
      let isLink = kind == .link
      return (
        isLink
          ? Bilingual(
            nl: "is een symbolische link en geen map", en: "is a symbolic link, not a folder")
          : Bilingual(nl: "is geen map", en: "is not a folder"),
        Bilingual(
          nl: "zet de map zelf daar neer; zo wordt er niets in gelezen of bewaard",
          en: "put the folder itself there; until then nothing in it is read or saved")
      )
    case .incomplete(let names):
      let list = StoreFailure.list(names)
      return (
        Bilingual(
          nl: "een wijziging van meerdere bestanden is niet af, en een deel ontbreekt: "
            + "\(list[.dutch])",
          en: "a change to several files was not finished, and part of it is missing: "
            + "\(list[.english])"),
        Bilingual(
          nl: "wacht tot alles gesynchroniseerd is; komt er niets meer, dan legt 'egel doctor "
            + "--set-aside' die wijziging opzij en bewaart wat er van is",
          en:
            "wait until everything is synced; if nothing more comes, 'egel doctor --set-aside' puts "
            + "that change aside and keeps what there is of it")
      )
    case .foreignOwner:
      return (
        Bilingual(nl: "is van een andere gebruiker", en: "belongs to another user"),
        Bilingual(
          nl: "maak het met chown van jou, of start egel als die gebruiker",
          en: "make it yours with chown, or run egel as that user")
      )
    case .malformed(let error) where path == FileName.commit:
      return (
        Bilingual(
          nl:
            "een wijziging van meerdere bestanden is niet af, en wat ervan te doen staat is niet te "
            + "lezen: \(error.problem)",
          en:
            "a change to several files was not finished, and what is left to do of it cannot be read: "
            + "\(error.problem)"),
        Self.setAside
      )
    case .notPlain(let kind) where path == FileName.commit:
      return (Self.notPlain(kind), Self.setAside)
    case .notPlain(let kind) where path == FileName.lock:
      return (
        Self.notPlain(kind),
        Bilingual(
          nl: "haal het weg, egel maakt zelf een nieuw", en: "take it away; egel makes a new one")
      )
    case .foreign:
      let isTable = !path.contains("/")
      return (
        isTable
          ? Bilingual(
            nl: "is een kopie die een syncprogramma maakte; wat erin staat wordt meegelezen",
            en: "is a conflict copy; what is in it is read with the rest")
          : Bilingual(
            nl: "heet niet naar een maand; de stukjes erin worden meegelezen",
            en: "is not named for a month; its entries are read with the rest"),
        Bilingual(
          nl: "laat het staan; wat je hierna bewaart voegt het samen",
          en: isTable ? "leave it there; the next write folds it in" : "the next write folds it in")
      )
    case .leftBehind:
      return (
        Bilingual(
          nl: "is achtergelaten door een programma dat werd gestopt",
          en: "was left behind by a program that was stopped"),
        Bilingual(
          nl: "wat je hierna bewaart legt het in de prullenbak",
          en: "the next write puts it into the trash")
      )
    case .draft:
      return (
        Bilingual(
          nl: "is een tekst die nog niet in het dagboek staat",
          en: "is a text that is not in the journal yet"),
        // The advice has commands in it: see below.
        Bilingual(nl: "", en: "")
      )
    default: return nil
    }
  }

  private static func notPlain(_ kind: FileStatus.Kind) -> Bilingual {
    kind == .link
      ? Bilingual(nl: "is een symbolische link", en: "is a symbolic link")
      : Bilingual(nl: "is geen gewoon bestand", en: "is not a plain file")
  }

  private static let setAside = Bilingual(
    nl:
      "wacht tot alles gesynchroniseerd is; komt er niets meer, dan legt 'egel doctor --set-aside' "
      + "het opzij en bewaart wat er van de wijziging is",
    en: "wait until everything is synced; if nothing more comes, 'egel doctor --set-aside' puts it "
      + "aside and keeps what there is of the change")

  private var words: String {
    switch fact {
    case .unreadable(let failure): "cannot be read: \(failure.reason)"
    case .malformed(let error):
      "line \(error.line), column \(error.column): \(error.problem)"
    case .notPlain(let kind): kind == .link ? "is a symbolic link" : "is not a plain file"
    case .notFolder, .foreignOwner, .incomplete, .foreign, .leftBehind, .draft:
      bilingual?.words.english ?? ""
    case .open(let mode): "can be read by others (mode \(String(mode, radix: 8)))"
    case .wrongMonth(let id, let day): "holds \(id), which belongs to \(day)"
    case .outOfOrder(let line): "line \(line) is not in its order"
    case .changedInTwoPlaces(let id): "\(id) was changed in two places"
    case .inTwoMonths(let id, let months):
      "\(id) stands in \(months.map(\.description).joined(separator: " and "))"
    case .offScale(let id, let scale, let answer):
      "\(id) has the answer '\(scale.name(of: answer, .english))' on '\(scale.key)' "
        + "(\(scale.range(.english)))"
    case .unfinished: "a change to several files is not finished"
    case .noteOfNoDraft: "says how a text was to be saved that is no longer there"
    case .unknown: "is not one of the journal's files"
    case .newerFormat(let format): "has format \(format), which this egel does not write"
    }
  }

  private func twoVersions(_ id: Identifier) -> String {
    guard let kind = RecordKind(file: path) else {
      return "see 'egel show \(id)'; the next edit settles it"
    }
    return kind.showing.map { "see '\($0) \(id)'; the next edit settles it" }
      ?? "the next change of it settles it"
  }

  /// What to do about it, with commands to paste; a path is one that can be typed wherever somebody is.
  /// `journal` is the folder that `--journal` names.
  func advice(in folder: String, journal: String?, _ language: Language) -> Advice {
    switch fact {
    case .draft(let words):
      KeptText.advice(at: folder + "/" + path, words, journal: journal, language)
    case .open:
      Advice(.command("chmod go= " + Shell.quoted(path == "." ? folder : folder + "/" + path)))
    default: Advice(.words(bilingual?.advice[language] ?? words(of: fact)))
    }
  }

  private func words(of fact: Fact) -> String {
    switch fact {
    case .unreadable: "see who may read it"
    case .malformed: "mend the line by hand, or see 'egel doctor --repair-to'"
    case .notPlain: "put the file itself there"
    case .notFolder, .foreignOwner, .incomplete, .foreign, .leftBehind, .open, .draft: ""
    case .wrongMonth: "'egel edit' of it puts it in its place"
    case .outOfOrder: "the next write to that month puts it right"
    case .changedInTwoPlaces(let id): twoVersions(id)
    case .inTwoMonths(let id, _): "'egel edit \(id)' makes them one"
    case .offScale: "leave it as it is, or put it right in the file"
    case .unfinished: "the next write puts it right"
    case .noteOfNoDraft: "remove it"
    case .unknown: "leave it, or take it away"
    case .newerFormat: "use the newer egel"
    }
  }
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
