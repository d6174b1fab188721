internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform

// What was said about the sources, and whether it fits them.

extension ImportRun {
  /// What the person said about the source.
  func rules() throws -> ImportRules {
    var rules = ImportRules(here: session.world.zone.offset) { [world = session.world] name in
      world.zoneData(named: name).flatMap { ZoneFile($0) }
    }
    try takeColumns(&rules)
    rules.separator = matches[ImportOptions.separator]
    rules.timeFormat = matches[ImportOptions.timeFormat]
    if [nil, .csv].contains(matches[ImportOptions.format]) { rules.names = try names() }
    rules.moods = matches[ImportOptions.mood] ?? [:]
    rules.progress = { [bar] in bar.show($0 / 2) }
    return rules
  }

  /// The names of everybody here: a cell with a comma may be one of them.
  private func names() throws -> Set<Folded> {
    let people = try session.journal.community().people
    return Set(
      people.flatMap { [$0.name, $0.alias ?? ""] }.filter { !$0.isEmpty }.map { Folded($0) })
  }

  /// Scales are those of a check-in, and so are the answers on them.
  private func takeColumns(_ rules: inout ImportRules) throws {
    let columns = matches[ImportOptions.map]
    let isAnswered = columns.contains { if case .reading = $0.field { true } else { false } }
    let book =
      isAnswered || matches.has(ImportOptions.mood) ? try CheckInScales(session).book() : nil
    for column in columns {
      rules.columns[column.column] = column.field
      guard case .reading(let typed, let about) = column.field, let book else { continue }
      let scale = try CheckInScales(session).scale(typed, in: book).scale
      guard (scale.about == .person) == (about != nil) else {
        throw about == nil
          ? ExchangeFailure.columnWithoutName(scale: scale.key)
          : ExchangeFailure.columnWithName(scale: scale.key)
      }
      rules.columns[column.column] = .reading(scale: scale.key, about: about)
      rules.scales[scale.key] = scale
    }
    let mood = book?.page(ImportRules.mood)?.scale
    rules.scales[ImportRules.mood] = mood
  }

  /// An option that applies to none of the sources was meant for another import.
  func checkOptions(of result: ImportResult) throws {
    let formats = Set(result.places.map(\.format))
    guard !formats.isEmpty else { return }
    for (isGiven, name, suits) in [
      (matches.has(ImportOptions.map), "map", [ImportFormat.csv]),
      (matches.has(ImportOptions.separator), "separator", [.csv, .daylio]),
      (matches.has(ImportOptions.timeFormat), "time-format", [.jrnl, .csv]),
      (matches.has(ImportOptions.mood), "mood", [.daylio]),
    ] where isGiven && formats.isDisjoint(with: suits) {
      throw ExchangeFailure.notForFormat(
        option: "--" + name, suits: suits, found: Array(formats))
    }
  }
}
