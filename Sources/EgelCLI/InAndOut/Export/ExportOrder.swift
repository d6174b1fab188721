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
    let rules: [(isBroken: Bool, String)] = [
      (isReadings && format != .csv, "--readings goes with --format csv alone"),
      (isRaw && format != .csv, "--raw goes with --format csv alone"),
      (folder != nil && format != .markdown, "--split goes with --format markdown alone"),
      (folder != nil && matches.has(Export.output), "--split and --output name two places"),
      (mayReplace && folder == nil && path == nil, "--force goes with --output or --split"),
    ]
    for rule in rules where rule.isBroken { throw Failure.optionsClash(rule.1) }
  }

  /// Whether a month can hold anything that is asked for.
  func wants(_ month: Month) -> Bool {
    (filter.days.lowerBound.month...filter.days.upperBound.month).contains(month)
  }
}
