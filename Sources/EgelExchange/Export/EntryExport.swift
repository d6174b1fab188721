package import EgelCore
package import EgelJSON

/// An export of entries, a month after the other: what is chosen, aliases in it if asked for, written
/// down in one form.
package struct EntryExport: Sendable {
  package enum Form: Sendable {
    case json(JSONExport)
    case lines(LineExport)
    case table(EntryTable)
    case readings(ReadingTable)
    case page(MarkdownPage)
  }

  private var form: Form
  private var selection: ExportSelection
  package private(set) var aliases: AliasBook?
  /// How many records were taken.
  package private(set) var count = 0
  /// The entries that leave, where not all do and some belong to others: a thread names no entry that stays.
  package var leaving: Set<Identifier>?
  /// Those whom the chosen entries are about, where not everything is taken.
  package private(set) var people: Set<Identifier> = []

  package init(_ form: Form, _ selection: ExportSelection, aliases: AliasBook? = nil) {
    self.form = form
    self.selection = selection
    self.aliases = aliases
  }

  package var withheld: Withheld { selection.withheld }

  /// What stands before all entries; the settings are those of a full copy.
  package func begin(settings: [UInt8]?, to bytes: inout [UInt8]) {
    switch form {
    case .json(let export): export.begin(settings: settings, to: &bytes)
    case .table(let table): table.begin(&bytes)
    case .readings(let table): table.begin(&bytes)
    case .lines, .page: break
    }
  }

  /// What is chosen of a month's file.
  package mutating func add(_ file: EntryFile, to bytes: inout [UInt8]) throws(JSONError) {
    var file = file
    var views = try selection.views(of: file)
    count += views.count
    if case .chosen = selection.extent, case .json = form, aliases == nil {
      people.formUnion(try file.people(in: views))
    }
    if let leaving, views.contains(where: \.hasThread) {
      file = try file.leaving(leaving, views)
      views = file.views
    }
    if let aliased = try aliases?.aliased(views, of: file) {
      file = aliased
      views = aliased.views
    }
    switch form {
    case .json(var export):
      try export.add(views, of: file, to: &bytes)
      form = .json(export)
    case .lines(var export):
      try export.add(views, of: file, to: &bytes)
      form = .lines(export)
    case .table(let table): try table.add(views, of: file, to: &bytes)
    case .readings(let table): try table.add(views, of: file, to: &bytes)
    case .page(var page):
      try page.add(views, of: file, to: &bytes)
      form = .page(page)
    }
  }

  /// Whether what a month adds does not depend on the months before it.
  package var isOfParts: Bool {
    guard aliases == nil else { return false }
    switch form {
    case .table, .readings: return true
    case .json, .lines, .page: return false
    }
  }

  /// What a month adds, where that does not depend on others.
  package struct Part: Sendable {
    fileprivate var bytes: [UInt8] = []
    fileprivate var export: EntryExport
  }

  package func part(_ file: EntryFile) throws(JSONError) -> Part {
    var part = Part(export: EntryExport(form, ExportSelection(selection.extent)))
    part.export.leaving = leaving
    part.bytes.reserveCapacity(file.bytes.count)
    try part.export.add(file, to: &part.bytes)
    return part
  }

  package mutating func append(_ part: Part, to bytes: inout [UInt8]) {
    bytes += part.bytes
    count += part.export.count
    selection.join(part.export.selection)
  }

  /// What stands after all entries; sections are part of the JSON form alone.
  package func end(_ sections: [JSONExport.Section], to bytes: inout [UInt8]) {
    switch form {
    case .json(let export): export.end(sections, to: &bytes)
    case .lines(let export): export.end(&bytes)
    case .table, .readings, .page: break
    }
  }
}

extension EntryFile {
  /// These entries as a file of their own, in which no thread names an entry but those that leave.
  fileprivate func leaving(
    _ ids: Set<Identifier>, _ views: [EntryView]
  ) throws(JSONError) -> EntryFile {
    var records: [[UInt8]] = []
    for view in views {
      guard view.hasThread || view.hasOthers, case .entry(let lineage) = try line(of: view) else {
        records.append(Array(bytes[view.record]))
        continue
      }
      let versions = lineage.versions.map { version in
        var version = version
        version.thread.removeAll { !ids.contains($0) }
        return version
      }
      records.append(versions[0].bytes(others: Array(versions.dropFirst())))
    }
    return try EntryFile(reading: RecordLines.bytes(records))
  }

  /// Everybody linked in these entries, other versions of them included.
  fileprivate func people(in views: [EntryView]) throws(JSONError) -> Set<Identifier> {
    var people: Set<Identifier> = []
    for view in views where view.about != nil || view.readings != nil || view.hasOthers {
      guard case .entry(let lineage) = try line(of: view) else { continue }
      for version in lineage.versions {
        for subject in version.about + version.readings.compactMap(\.about) {
          if case .person(let id) = subject { people.insert(id) }
        }
      }
    }
    return people
  }
}
