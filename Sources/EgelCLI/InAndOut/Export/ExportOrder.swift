internal import CommandLineKit
internal import EgelCore
internal import EgelExchange

/// What an export was asked to be.
struct ExportOrder {
  let format: ExportFormat
  let filter: EntryFilter
  /// Whether nothing is left out: the copy from which the journal can be made again.
  let isFull: Bool
  let hasAliases: Bool
  let isReadings: Bool
  let isRaw: Bool
  let mayReplace: Bool
  let path: String?
  let folder: String?

  init(_ matches: Matches, _ session: Session) throws {
    typealias Export = ExportCommand
    isReadings = matches[Export.readings]
    isRaw = matches[Export.raw]
    hasAliases = matches[Export.alias]
    mayReplace = matches[Export.force]
    folder = matches[Export.split]
    path = matches[Export.output].flatMap { $0 == "-" ? nil : $0 }
    let usual: ExportFormat = isReadings ? .csv : folder != nil ? .markdown : .json
    format = matches[Export.format] ?? usual
    let isChosen = FilterOptions.all.contains { matches.has($0) }
    filter = isChosen ? try FilterOptions.filter(matches, session) : EntryFilter()
    isFull = format == .json && !isChosen && !hasAliases
    try check(matches)
  }

  private func check(_ matches: Matches) throws {
    typealias Export = ExportCommand
    func refuse(_ option: String, without needed: String...) -> ProgramFailure {
      .worksOnlyWith(option, needed: Bilingual(either: needed))
    }
    if isReadings && format != .csv { throw refuse("--readings", without: "--format csv") }
    if isRaw && format != .csv { throw refuse("--raw", without: "--format csv") }
    if folder != nil {
      guard format == .markdown else { throw refuse("--split", without: "--format markdown") }
      guard !matches.has(Export.output) else {
        throw ProgramFailure.clash(
          Bilingual(
            nl: "--split en --output noemen twee plaatsen; kies er een",
            en: "--split and --output name two places; choose one"))
      }
    }
    if mayReplace && folder == nil && path == nil {
      throw refuse("--force", without: "--output", "--split")
    }
  }

  /// Whether a month can hold anything that is asked for.
  func wants(_ month: Month) -> Bool {
    (filter.days.lowerBound.month...filter.days.upperBound.month).contains(month)
  }
}
