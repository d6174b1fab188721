internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform
internal import EgelStore

/// One import from its options to its summary.
struct ImportRun {
  let session: Session
  let matches: Matches
  let bar: ProgressBar

  init(_ matches: Matches, _ session: Session) {
    self.matches = matches
    self.session = session
    bar = ProgressBar(session.world, isWanted: !matches[ImportOptions.quiet])
  }

  var isDry: Bool { matches[ImportOptions.dryRun] }
  private var rule: ConflictRule { matches[ImportOptions.onConflict] ?? .fail }

  func run() throws -> Int32 {
    let result = try read()
    let wrong = result.rejections
    if !wrong.isEmpty, wrong.contains(where: \.isFatal) || matches[ImportOptions.keepGood] == nil {
      return try refuse(ImportSummary(result, isDry: isDry))
    }
    do {
      let (summary, changed) = try apply(result)
      try tell(summary)
      if let changed { Saving(session).tell(changed) }
      return summary.rejections.isEmpty ? ExitCode.done : ExitCode.wrongData
    } catch let stopped as ImportStopped {
      return try refuse(stopped.summary)
    }
  }

  private func read() throws -> ImportResult {
    let files = try ImportFiles(matches[ImportOptions.files], session)
    var result = Importer.read(files.sources, as: matches[ImportOptions.format], try rules())
    result.notes.links = files.links
    try checkStop()
    try checkOptions(of: result)
    return result
  }

  /// Puts everything into the journal, or finds out what that would do.
  private func apply(_ result: ImportResult) throws -> (ImportSummary, Changed<Void>?) {
    var summary = ImportSummary(result, isDry: isDry)
    if isDry {
      try session.journal.planning { try take(result, &$0, &summary) }
      bar.clear()
      try session.write(summary.plan)
      return (summary, nil)
    }
    try checkBeforeMaking(result, summary)
    let rejected = RejectedRecords(session, matches[ImportOptions.keepGood])
    var isWritten = false
    do {
      let changed = try session.journal.changing { writer in
        try take(result, &writer, &summary)
        isWritten = try rejected.write(summary, result)
        try checkStop()
        writer.progress = { [bar] in bar.show(0.6 + $0 * 0.4) }
      }
      bar.clear()
      if isWritten { summary.rejectedIn = rejectedIn }
      return (summary, changed)
    } catch {
      bar.clear()
      if isWritten { rejected.discard() }
      throw error
    }
  }

  private var rejectedIn: ImportSummary.RejectedIn? {
    let ofSource = [
      ImportOptions.map.argument, ImportOptions.separator.argument,
      ImportOptions.timeFormat.argument, ImportOptions.mood.argument,
      ImportOptions.people.argument,
    ]
    return matches[ImportOptions.keepGood].map { path in
      ImportSummary.RejectedIn(path: path, hasOptions: ofSource.contains { matches.has($0) })
    }
  }

  /// If there is no journal yet, an import that is refused must not create one.
  private func checkBeforeMaking(_ result: ImportResult, _ summary: ImportSummary) throws {
    guard !session.journal.exists, matches[ImportOptions.keepGood] == nil else { return }
    var summary = summary
    summary.entries = ImportOutcome(of: result.entries)
    summary.addConflicts(of: result)
    if summary.hasConflicts { throw ImportStopped(summary: summary) }
  }

  private func take(
    _ result: ImportResult, _ writer: inout JournalWriter, _ summary: inout ImportSummary
  ) throws {
    let stops = matches[ImportOptions.keepGood] == nil
    summary.tables = try writer.take(result.tables, onConflict: rule)
    let people = ImportedPeople(wantsNew: matches[ImportOptions.people] ?? false, session)
    let entries = try people.link(result, &writer, &summary)
    summary.entries = try writer.take(entries, onConflict: rule, stopsOnConflict: stops) { part in
      bar.show(0.5 + part * 0.1)
      try checkStop()
    }
    if let settings = result.settings { try writer.takeSettings(settings) }
    summary.addConflicts(of: result)
    if summary.hasConflicts && stops { throw ImportStopped(summary: summary) }
    summary.settlePlan(result, isDry: isDry)
  }

  private func refuse(_ summary: ImportSummary) throws -> Int32 {
    bar.clear()
    var summary = summary
    summary.isRefused = true
    try tell(summary)
    return ExitCode.wrongData
  }

  private func tell(_ summary: ImportSummary) throws {
    let isJSON = matches[ImportOptions.report] ?? session.wantsJSON
    let isQuiet = matches[ImportOptions.quiet] && summary.rejections.isEmpty
    if isJSON && !isQuiet {
      // In a dry run standard output is for the records, if there are any.
      if isDry {
        session.world.streams.writeError(summary.json(session.language))
      } else {
        try session.write(summary.json(session.language))
      }
    } else if !isQuiet {
      for line in summary.lines(session.language) { session.say(line) }
    }
  }

  private func checkStop() throws {
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
  }
}

/// Thrown to change nothing when a record is here with other content.
private struct ImportStopped: Error {
  var summary: ImportSummary
}
