internal import EgelCore
internal import EgelExchange
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

/// Carries out an export.
struct Exporter {
  let order: ExportOrder
  let session: Session

  /// The result, to be reported.
  struct Outcome {
    var count: Int
    var withheld: Withheld
    var doubtful: [EntryName]
  }

  /// All in one stream.
  func stream() throws -> Outcome {
    let isTerminal = order.path == nil && session.world.terminal.isTerminal(.output)
    var output = try ExportOutput(
      to: order.path, mayReplace: order.mayReplace, session,
      protectsTerminal: isTerminal && (order.format == .json || order.format == .jsonl))
    do {
      let outcome = try session.journal.reading { reader in
        reader.tellUnreadable(to: session)
        try output.restart()
        return try stream(reader, to: &output, isTerminal: isTerminal)
      }
      try output.finish()
      return outcome
    } catch {
      output.abandon()
      throw error
    }
  }

  private func stream(
    _ reader: JournalReader, to output: inout ExportOutput, isTerminal: Bool
  ) throws -> Outcome {
    let community = try reader.community()
    let people = community.people
    let barred = barred(community)
    let names = NameBook(order.hasAliases ? [] : people)
    var export = EntryExport(
      form(names, isTerminal: isTerminal), selection(barred),
      aliases: try aliases(reader, people, barred))
    let settings = try settings(reader)
    try output.append { export.begin(settings: settings, to: &$0) }
    let months = reader.months.filter(order.wants)
    export.leaving = try leaving(months, of: reader, selection(barred))
    if export.isOfParts {
      try addTogether(months, of: reader, &export, to: &output)
    } else {
      for month in months {
        let file = try reader.entries(of: month)
        try output.append { bytes in
          try naming(month) { () throws(JSONError) in try export.add(file, to: &bytes) }
        }
      }
    }
    var withheld = export.withheld
    let sections = try sections(reader, mentioned: export.people, barred, &withheld)
    try output.append { export.end(sections, to: &$0) }
    return Outcome(
      count: export.count, withheld: withheld, doubtful: export.aliases?.doubtful ?? [])
  }

  /// How many months are read before they are written: more would only take more memory.
  private static let monthsTogether = 32

  /// Months that do not depend on each other, on all cores.
  private func addTogether(
    _ months: [Month], of reader: JournalReader, _ export: inout EntryExport,
    to output: inout ExportOutput
  ) throws {
    var rest = months[...]
    while !rest.isEmpty {
      let parts = try reader.gather(Array(rest.prefix(Self.monthsTogether))) {
        [export, journal = session.journal] month in
        Result {
          let file = try reader.entries(of: month)
          return try Self.naming(month, in: journal) { () throws(JSONError) in
            try export.part(file)
          }
        }
      }
      for part in parts {
        let part = try part.get()
        try output.append { export.append(part, to: &$0) }
      }
      rest = rest.dropFirst(Self.monthsTogether)
    }
  }

  /// A file for each entry in a folder.
  func split(into folder: String) throws -> Outcome {
    var notes = try NoteFolder(folder, mayReplace: order.mayReplace, session)
    let outcome = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      notes.start()
      let community = try reader.community()
      let people = community.people
      let barred = barred(community)
      var export = NoteExport(
        selection(barred), names: NameBook(order.hasAliases ? [] : people),
        aliases: try aliases(reader, people, barred))
      for month in reader.months where order.wants(month) {
        let file = try reader.entries(of: month)
        let found = try naming(month) { () throws(JSONError) in try export.notes(of: file) }
        for note in found { try notes.add(note) }
      }
      return Outcome(
        count: export.count, withheld: export.withheld, doubtful: export.aliases?.doubtful ?? [])
    }
    try notes.finish()
    return outcome
  }
}

extension Exporter {
  /// The people of whom nothing may leave the journal.
  private func barred(_ community: Community) -> SuppressedPeople? {
    order.isFull ? nil : SuppressedPeople(leaving: community)
  }

  private func selection(_ barred: SuppressedPeople?) -> ExportSelection {
    let extent: ExportSelection.Extent =
      order.isFull ? .full : .chosen(order.filter, today: session.today, barred: barred)
    return ExportSelection(extent)
  }

  private func form(_ names: NameBook, isTerminal: Bool) -> EntryExport.Form {
    let isRaw = order.isRaw && !isTerminal
    return switch order.format {
    case .json: .json(JSONExport())
    case .jsonl: .lines(LineExport())
    case .csv where order.isReadings: .readings(ReadingTable(names: names, isRaw: isRaw))
    case .csv: .table(EntryTable(names: names, isRaw: isRaw))
    case .markdown: .page(MarkdownPage(names: names, in: session.language))
    }
  }

  /// The entries that leave, where some of them belong to others.
  private func leaving(
    _ months: [Month], of reader: JournalReader, _ selection: ExportSelection
  ) throws -> Set<Identifier>? {
    guard !order.isFull, try months.contains(where: { try reader.mayHaveThreads($0) }) else {
      return nil
    }
    var selection = selection
    var ids: Set<Identifier> = []
    for month in months {
      let file = try reader.entries(of: month)
      let views = try naming(month) { () throws(JSONError) in try selection.views(of: file) }
      ids.formUnion(views.map(\.id))
    }
    return ids
  }

  /// Names are collected from every entry first, so that each gets an alias wherever it occurs.
  private func aliases(
    _ reader: JournalReader, _ people: [Person], _ barred: SuppressedPeople?
  ) throws -> AliasBook? {
    guard order.hasAliases else { return nil }
    var subjects: [Subject] = []
    var seen: Set<Subject> = []
    for month in reader.months {
      let file = try reader.entries(of: month)
      for view in file.views where view.about != nil || view.readings != nil {
        guard case .entry(let lineage) = try reader.line(of: view, in: file, month: month) else {
          continue
        }
        let entry = lineage.shown
        for subject in entry.about + entry.readings.compactMap(\.about)
        where seen.insert(subject).inserted {
          subjects.append(subject)
        }
      }
    }
    return AliasBook(people, subjects: subjects, barred: barred, in: session.language)
  }

  /// Says in which month's file an error lies.
  private func naming<Value>(
    _ month: Month, _ read: () throws(JSONError) -> Value
  ) throws -> Value {
    try Self.naming(month, in: session.journal, read)
  }

  private static func naming<Value>(
    _ month: Month, in journal: Journal, _ read: () throws(JSONError) -> Value
  ) throws -> Value {
    do throws(JSONError) {
      return try read()
    } catch {
      let path = journal.path(FileName.entries(of: month))
      throw StoreFailure.malformed(path: path, error)
    }
  }

  private func settings(_ reader: JournalReader) throws(StoreFailure) -> [UInt8]? {
    order.isFull ? try reader.sharedSettings() : nil
  }

  /// A full copy has every file; a selection has the people it is about, without the notes that name
  /// suppressed people, which are counted.
  private func sections(
    _ reader: JournalReader, mentioned: Set<Identifier>, _ barred: SuppressedPeople?,
    _ withheld: inout Withheld
  ) throws -> [JSONExport.Section] {
    if order.isFull {
      return try RecordKind.all.compactMap { kind in
        try reader.lines(of: kind).map { JSONExport.Section(kind.kind.table.description, $0) }
      }
    }
    var people = try reader.community().people.filter { mentioned.contains($0.id) }
    if let barred {
      let kept = people.map(barred.keeping)
      withheld.isHidden += people.indices.count { people[$0] != kept[$0] }
      people = kept
    }
    return people.isEmpty
      ? [] : [JSONExport.Section(Person.kind.table.description, people.map { $0.bytes() })]
  }
}
