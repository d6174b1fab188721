internal import EgelCore
internal import EgelJSON

/// Reads the files of other programs, and this one's own.
package enum Importer {
  /// Reads one source after the other; what cannot be read is said, and nothing is changed anywhere.
  package static func read(
    _ sources: [ImportSource], as format: ImportFormat?, _ rules: ImportRules
  ) -> ImportResult {
    var all = ImportResult()
    var reading = SourceReading(format: format, rules: rules)
    for source in sources { all.join(reading.read(source)) }
    return all
  }
}

/// Several sources, one after the other.
private struct SourceReading {
  let format: ImportFormat?
  let rules: ImportRules
  private var first = 1
  private var notes = SourceIdentities(.markdown)

  init(format: ImportFormat?, rules: ImportRules) {
    self.format = format
    self.rules = rules
  }

  mutating func read(_ source: ImportSource) -> ImportResult {
    let parts = RejectedFile.parts(of: source)
    guard !parts.isEmpty else { return readOne(source) }
    var all = ImportResult()
    for part in parts {
      let result = read(part.source, as: part.format)
      first += result.places.reduce(0) { $0 + $1.count }
      all.join(result)
    }
    return all
  }

  private mutating func readOne(_ source: ImportSource) -> ImportResult {
    if let wrong = SourceText.wrongMark(source, allowsMark: format?.isJSON == false) {
      var result = ImportResult()
      result.rejections = [wrong]
      return result
    }
    let result: ImportResult
    switch FormatSign.of(source, rules) {
    case .zip:
      result = Self.refused(
        source, .expected(.plainText, found: JSONPhrase(nl: "een zip", en: "a zip")),
        Self.unzip(source))
    case .brackets:
      result =
        format.map { read(source, as: $0) }
        ?? Self.refused(
          source,
          .expected(
            .knownFormat,
            found: JSONPhrase(
              nl: "haken zonder een bekende tijd erin",
              en: "brackets in which no known time stands")),
          Bilingual(
            nl:
              "--format jrnl --time-format '%d.%m.%Y %H:%M', of zoals de tijden er staan, leest een tekst "
              + "van jrnl",
            en:
              "--format jrnl --time-format '%d.%m.%Y %H:%M', or as its times are written, reads a text "
              + "of jrnl's"))
    case .format(let found): result = read(source, as: format ?? found)
    case .unknown:
      result =
        format.map { read(source, as: $0) }
        ?? Self.refused(
          source,
          .expected(
            .knownFormat,
            found: JSONPhrase(
              nl: "in het begin niets waaraan dat te zien is",
              en: "nothing at the beginning that shows which it is")),
          rules.timeFormat != nil
            ? Bilingual(
              nl: "--format jrnl leest het als een tekst van jrnl",
              en: "--format jrnl reads it as a text of jrnl's")
            : Bilingual(
              nl: "--format zegt wat het is: " + ImportFormat.listed,
              en: "--format says what it is: " + ImportFormat.listed))
    }
    first += result.places.reduce(0) { $0 + $1.count }
    return result
  }

  private mutating func read(_ source: ImportSource, as format: ImportFormat) -> ImportResult {
    switch format {
    case .json, .jsonl:
      return JSONImport(source: source, kind: format, first: first, rules: rules).read()
    case .csv:
      var table = CSVImport(source, first: first, rules)
      return table.read()
    case .jrnl: return JrnlImport(source: source, first: first, rules: rules).read()
    case .dayone: return DayOneImport(source: source, first: first, rules: rules).read()
    case .daylio: return DaylioImport(source: source, first: first, rules: rules).read()
    case .markdown:
      return MarkdownImport(source: source, first: first, rules: rules).read(&notes)
    }
  }

  private static func refused(
    _ source: ImportSource, _ problem: JSONError.Problem, _ advice: Bilingual
  ) -> ImportResult {
    var rejection = Rejection(Rejection.Place(file: source.name), problem, isFatal: true)
    rejection.advice = advice
    var result = ImportResult()
    result.rejections = [rejection]
    return result
  }

  private static func unzip(_ source: ImportSource) -> Bilingual {
    let isPlain = source.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x27 && $0 != 0x24 }
    func command(_ name: String) -> String {
      "unzip -p \(isPlain ? source.name : name) '*.json' | egel import --format dayone -"
    }
    return Bilingual(nl: command("BESTAND.zip"), en: command("FILE.zip"))
  }
}

extension ImportResult {
  mutating func join(_ other: ImportResult) {
    entries = entries.joined(with: other.entries)
    tables = tables.joined(with: other.tables)
    settings = settings ?? other.settings
    rejections += other.rejections
    notes.join(other.notes)
    places += other.places
  }
}

extension ImportFormat {
  fileprivate static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension JSONPhrase {
  fileprivate static var knownFormat: JSONPhrase {
    JSONPhrase(nl: "een bekende indeling", en: "a known format")
  }
}
