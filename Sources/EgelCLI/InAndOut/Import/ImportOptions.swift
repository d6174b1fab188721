internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelStore

/// What `egel import` understands.
enum ImportOptions {
  static let files = Key.rest(
    "file", .text(.file, offer: .file),
    Words(
      nl: "wat erin moet; - leest standaardinvoer", en: "what to import; - reads standard input"))
  static let format = Key.option(
    "format", .choice(.format, of: ImportFormat.self),
    Words(nl: "in welke indeling het staat", en: "which format it is in"),
    note: Words(
      nl: "egel herkent haar zelf waar dat zeker is.",
      en: "Recognised by itself where that's certain."))
  static let map = Key.repeated(
    "map", Reader.map,
    Words(
      nl: "welke kolom van een tabel wat is; herhaalbaar",
      en: "which column of a table is what; repeatable"),
    note: Words(
      nl: "FIELD is \(ImportField.words.joined(separator: ", ")).",
      en: "FIELD is one of \(ImportField.words.joined(separator: ", "))."))
  static let separator = Key.option(
    "separator", Reader.separator,
    Words(
      nl: "wat er tussen de kolommen van een tabel staat",
      en: "what separates the columns of a table"))
  static let timeFormat = Key.option(
    "time-format", Reader.timeFormat,
    Words(
      nl: "hoe een jrnl-tekst of tabel tijden schrijft, zoals %d.%m.%Y %H:%M",
      en: "how a jrnl text or a table writes its times, such as %d.%m.%Y %H:%M"),
    note:
      Words(
        nl: "Anders beslissen de datums in een tabel die maar op één manier te lezen zijn over "
          + "de rest.",
        en: "Without it, the dates of a table that can only be read one way decide for the rest."))
  static let mood = Key.option(
    "mood", Reader.moods,
    Words(
      nl: "de cijfers van Daylio's stemmingen, zoals rad=5,good=4",
      en: "the numbers of Daylio's moods, such as rad=5,good=4"))
  static let onConflict = Key.option(
    "on-conflict", .choice(.rule, of: ConflictRule.self),
    Words(
      nl: "wat te doen als een stukje er al is met een andere inhoud",
      en: "what to do when an entry is already here with other content"),
    note: Words(
      nl: "'keep' laat het staan, 'replace' legt het in de prullenbak, en 'fail', wat anders "
        + "geldt, importeert helemaal niets. Een versie die hier al eens stond, komt er niet "
        + "opnieuw in.",
      en: "'keep' leaves it, 'replace' puts it in the trash, and 'fail', the default, imports "
        + "nothing at all. A version that was here before is not taken again.")
  )
  static let keepGood = Key.option(
    "keep-good", .text(.file, offer: .file),
    Words(
      nl: "importeer wat kan, en schrijf de rest in dit nieuwe bestand",
      en: "import what can be, and write the rest to this new file"),
    note: Words(
      nl: "Elk geweigerd gegeven staat daar met zijn regel en de reden, zodat je het kunt "
        + "verbeteren.",
      en: "Each rejected record is there with its line and the reason, so that you can fix it."))
  static let people = Key.option(
    "people", .choice(.how, [("create", true), ("keep", false)]),
    Words(
      nl: "'create' maakt van elke onbekende naam een persoon",
      en: "'create' makes a person of every unknown name"))
  static let dryRun = Key.flag(
    "dry-run",
    Words(
      nl: "verander niets; druk af wat er geschreven zou worden",
      en: "change nothing; print what would be written"))
  static let report = Key.option(
    "report", .choice(.form, [("text", false), ("json", true)]),
    Words(nl: "hoe gemeld wordt wat er gebeurd is", en: "how to report what was done"))
  static let quiet = Key.flag(
    "quiet", short: "q",
    Words(nl: "zeg niets als alles goed ging", en: "say nothing if all went well"))

  @ArgumentTable static var all: [Argument] {
    files
    format
    map
    separator
    timeFormat
    mood
    onConflict
    keepGood
    people
    dryRun
    report
    quiet
  }
}

/// A column and what it is, as it was typed.
struct ColumnRule: Sendable {
  let column: String
  let field: ImportField
}

extension Reader where Value == ColumnRule {
  static let map = Reader<ColumnRule>(
    Words(nl: "KOLOM=FIELD", en: "COLUMN=FIELD"),
    expected: Words(
      nl: "een kolom en een veld, zoals 'Datum=day' of 'Nabij=near.Kim'",
      en: "a column and a field, such as 'Date=day' or 'Closeness=near.Kim'")
  ) { word throws(Reason) in
    guard let split = word.lastIndex(of: "="), split != word.startIndex,
      let field = ImportField(String(word[word.index(after: split)...]))
    else { return nil }
    return ColumnRule(column: String(word[..<split]), field: field)
  }
}

extension Reader where Value == UInt8 {
  static let separator = Reader<UInt8>(
    Words(nl: "TEKEN", en: "MARK"),
    expected: Words(
      nl: "één teken, 'tab', 'comma' of 'semicolon'",
      en: "one character, 'tab', 'comma' or 'semicolon'")
  ) { word throws(Reason) in
    let words = [
      "tab": UInt8(ascii: "\t"), "comma": UInt8(ascii: ","), "semicolon": UInt8(ascii: ";"),
    ]
    if let mark = words[word] { return mark }
    if word == "\\t" { return UInt8(ascii: "\t") }
    guard word.utf8.count == 1, let mark = word.utf8.first, mark != UInt8(ascii: "\""), mark >= 0x20
    else { return word == "\t" ? UInt8(ascii: "\t") : nil }
    return mark
  }
}

extension Reader where Value == TimeFormat {
  static let timeFormat = Reader<TimeFormat>(
    .format,
    expected: Words(
      nl: "een indeling zoals '%Y-%m-%d %H:%M'", en: "a format such as '%Y-%m-%d %H:%M'")
  ) { word throws(Reason) in TimeFormat(word) }
}

extension Reader where Value == [String: Int] {
  static let moods = Reader<[String: Int]>(
    Words(nl: "STEMMINGEN", en: "MOODS"),
    expected: Words(
      nl: "stemmingen en cijfers van 0 tot 10, zoals rad=5,good=4",
      en: "moods and numbers from 0 to 10, such as rad=5,good=4")
  ) {
    word throws(Reason) in
    var moods: [String: Int] = [:]
    for pair in word.split(separator: ",") {
      guard let split = pair.lastIndex(of: "="),
        let number = Int(pair[pair.index(after: split)...]),
        (0...10).contains(number)
      else { return nil }
      moods[String(pair[..<split])] = number
    }
    return moods.isEmpty ? nil : moods
  }
}
