internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelStore

/// What `egel import` understands.
enum ImportOptions {
  static let files = Key.rest(
    "file", .text(.file, offer: .file), "what to import; - reads standard input")
  static let format = Key.option(
    "format", .choice(.format, of: ImportFormat.self), "what it is written in",
    note: "Found out by itself where that is certain.")
  static let map = Key.repeated(
    "map", Reader.map, "which column of a table is what; again for more",
    note: "FIELD is \(ImportField.words.joined(separator: ", ")).")
  static let separator = Key.option(
    "separator", Reader.separator, "what stands between the columns of a table")
  static let timeFormat = Key.option(
    "time-format", Reader.timeFormat,
    "how a jrnl text or a table writes its times, as %d.%m.%Y %H:%M",
    note:
      "Without it, the dates of a table that have the day first, or the month, settle it for all.")
  static let mood = Key.option(
    "mood", Reader.moods, "the numbers of Daylio's moods, as rad=5,good=4")
  static let onConflict = Key.option(
    "on-conflict", .choice(.rule, of: ConflictRule.self),
    "what to do where an entry is here with other content",
    note: "'keep' leaves it, 'replace' puts it into the trash, and 'fail', which is the rule "
      + "otherwise, imports nothing at all. A version that was seen here before is not taken again."
  )
  static let keepGood = Key.option(
    "keep-good", .text(.file, offer: .file),
    "import what can be, and write the rest to this new file",
    note: "Each rejected record stands there with its line and the reason, to be mended.")
  static let people = Key.option(
    "people", .choice(.how, [("create", true), ("keep", false)]),
    "'create' makes a person of every name that is nobody yet")
  static let dryRun = Key.flag("dry-run", "change nothing; print what would be written")
  static let report = Key.option(
    "report", .choice(.form, [("text", false), ("json", true)]), "how to tell what was done")
  static let quiet = Key.flag("quiet", short: "q", "say nothing where all went well")

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
    "COLUMN=FIELD", expected: "a column and a field, such as 'Datum=day' or 'Nähe=near.Kim'"
  ) { word throws(Reason) in
    guard let split = word.lastIndex(of: "="), split != word.startIndex,
      let field = ImportField(String(word[word.index(after: split)...]))
    else { return nil }
    return ColumnRule(column: String(word[..<split]), field: field)
  }
}

extension Reader where Value == UInt8 {
  static let separator = Reader<UInt8>(
    "MARK", expected: "one character, 'tab', 'comma' or 'semicolon'"
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
    .format, expected: "a format such as '%Y-%m-%d %H:%M'"
  ) { word throws(Reason) in TimeFormat(word) }
}

extension Reader where Value == [String: Int] {
  static let moods = Reader<[String: Int]>(
    "MOODS", expected: "moods and numbers from 0 to 10, as rad=5,good=4"
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
