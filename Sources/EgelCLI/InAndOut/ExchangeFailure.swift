internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform

/// What cannot be brought in or taken out.
enum ExchangeFailure: Refusal {
  case inTheWay(path: String)
  case nothingToImport
  case noJournal(path: String)
  /// A path that was named for output, and cannot be written to.
  case badTarget(String, TargetProblem)
  /// A folder without anything in it that is read.
  case noNotes(in: String)
  case tooMuch(path: String)
  /// A column of answers, and who the scale is about.
  case columnWithoutName(scale: String)
  case columnWithName(scale: String)
  /// An option for other formats than what was given.
  case notForFormat(option: String, suits: [ImportFormat], found: [ImportFormat])
  case sameJournal
  /// The journal was made while it was read, after the first of it had been written.
  case begunMeanwhile

  var told: Told {
    switch self {
    case .inTheWay(let path):
      Told(
        .inTheWay,
        Bilingual(
          nl: "\(shown(path, limit: 400)) bestaat al",
          en: "\(shown(path, limit: 400)) is there already"),
        hint: Hint(
          nl: "er wordt niets overschreven; noem een andere plaats",
          en: "nothing is overwritten; name another place"),
        path: path)
    case .nothingToImport:
      Told(
        .wrongUse,
        Bilingual(
          nl: "er is niets te importeren: er is geen bestand genoemd",
          en: "there is nothing to import: no file is named"),
        hint: Hint(
          nl: "noem een bestand, of - voor standaardinvoer",
          en: "name a file, or - for standard input"))
    case .noJournal(let path):
      Told(
        .noJournal,
        Bilingual(
          nl: "in \(shown(path, limit: 400)) ligt geen dagboek",
          en: "there is no journal in \(shown(path, limit: 400))"),
        hint: Hint(
          nl: "noem de map waar journal.json in ligt",
          en: "name the folder that holds its journal.json"),
        path: path)
    case .badTarget(let path, let problem):
      Told(
        .badTarget, Bilingual(same: shown(path, limit: 400) + " ") + problem.words,
        hint: problem.hint, path: path)
    case .noNotes(let path):
      Told(
        .refused,
        Bilingual(
          nl:
            "in \(shown(path, limit: 400)) liggen geen notities: van een map worden de bestanden gelezen "
            + "die op .md of .markdown eindigen; noem andere bestanden één voor één",
          en:
            "there are no notes in \(shown(path, limit: 400)): of a folder, the files that end in .md or "
            + ".markdown are read; name other files one by one"))
    case .tooMuch(let path):
      Told(
        .refused,
        Bilingual(place: path)
          + Bilingual(
            nl: " is groter dan \(Files.mostRead >> 30) GB: importeer het in delen",
            en: " has more than \(Files.mostRead >> 30) GB: import it in parts"))
    case .columnWithoutName(let scale):
      Told(
        .refused,
        Bilingual(
          nl: "'\(scale)' gaat over iemand: \(scale).NAAM",
          en: "'\(scale)' is about someone: \(scale).NAME"))
    case .columnWithName(let scale):
      Told(
        .refused,
        Bilingual(
          nl: "'\(scale)' gaat over jezelf: \(scale).me",
          en: "'\(scale)' is about yourself: \(scale).me"))
    case .notForFormat(let option, let suits, let found):
      Told(.wrongUse, Self.notForFormat(option, suits, found))
    case .sameJournal:
      Told(
        .wrongUse,
        Bilingual(
          nl: "dat is dit dagboek zelf; noem een andere kopie ervan",
          en: "that is this journal itself; name another copy of it"))
    case .begunMeanwhile:
      Told(
        .refused,
        Bilingual(
          nl: "het dagboek werd begonnen terwijl het gelezen werd",
          en: "the journal was begun while it was read"))
    }
  }

  private static func notForFormat(
    _ option: String, _ suits: [ImportFormat], _ found: [ImportFormat]
  ) -> Bilingual {
    let suits = Bilingual(listing: suits.map(\.rawValue))
    let found = Bilingual(listing: found.map(\.rawValue).sorted())
    return Bilingual(
      nl: "\(option) werkt alleen met \(suits.dutch), en dit is \(found.dutch)",
      en: "\(option) only works with \(suits.english), and this is \(found.english)")
  }
}

extension TargetProblem {
  fileprivate var words: Bilingual {
    switch self {
    case .file: Bilingual(nl: "bestaat al", en: "is there already")
    case .link:
      Bilingual(
        nl: "is een link, en daar wordt niet doorheen geschreven",
        en: "is a link, and nothing is written through one")
    case .folder: Bilingual(nl: "is een map", en: "is a folder")
    case .device: Bilingual(nl: "is geen gewoon bestand", en: "is not a plain file")
    case .insideJournal:
      Bilingual(
        nl: "ligt in de eigen map van een dagboek", en: "is in a journal's own folder")
    case .folderInUse:
      Bilingual(nl: "is een map die niet leeg is", en: "is a folder that is not empty")
    }
  }

  fileprivate var hint: Hint {
    switch self {
    case .file:
      Hint(
        nl: "noem een ander bestand, of vervang het met --force",
        en: "name another file, or add --force to replace it")
    case .folderInUse:
      Hint(
        nl: "noem een nieuwe map, of vervang met --force bestanden die net zo heten",
        en: "name a new folder, or add --force to replace files of the same names")
    case .link, .folder, .device, .insideJournal:
      Hint(nl: "noem een andere plaats", en: "name another place")
    }
  }
}
