internal import EgelCore
internal import EgelExchange
internal import EgelJSON
internal import EgelStore

/// What an import did, or would do, or could not do.
struct ImportSummary {
  var entries = ImportOutcome()
  /// What became of the records beside the entries.
  var tables: [(kind: RecordKind, outcome: TableOutcome)] = []
  var rejections: [Rejection]
  var notes: ImportNotes
  /// Names that belong to nobody in the journal.
  var nobody: [String: Int] = [:]
  /// Names of people who are here, that were kept as names all the same.
  var unlinked: [String: Int] = [:]
  var madePeople: [Person] = []
  let isDry: Bool
  /// Where the rejected records were written.
  var rejectedIn: RejectedIn?
  /// Whether nothing was imported because of what was wrong.
  var isRefused = false
  /// What would be written, in a form that can be imported.
  var plan: [UInt8] = []

  /// A file of rejected records, and whether it needs what was said of the source to be understood.
  struct RejectedIn {
    var path: String
    var hasOptions: Bool
  }

  init(_ result: ImportResult, isDry: Bool) {
    rejections = result.rejections
    notes = result.notes
    nobody = result.notes.names
    self.isDry = isDry
  }

  var hasConflicts: Bool {
    !entries.conflicts.isEmpty || tables.contains { !$0.outcome.conflicts.isEmpty }
  }

  /// Whether there is something that a rule for conflicts would settle.
  var meetsOtherContent: Bool {
    entries.conflicts.contains { $0.reason == .otherContent }
      || tables.contains { !$0.outcome.conflicts.isEmpty }
  }

  /// Adds the place of every record whose id has other content here, or occurs twice.
  mutating func addConflicts(of result: ImportResult) {
    for conflict in entries.conflicts {
      rejections.append(
        Rejection(
          result.place(ofRecord: conflict.record), path: "id", conflict.problem,
          raw: result.raw(ofRecord: conflict.record)))
    }
    for (kind, outcome) in tables {
      let name = kind.table.description
      for id in outcome.conflicts {
        let place = result.place(of: id, in: name)
        rejections.append(
          Rejection(
            place, path: "\(name)[\(max(place.record - 1, 0))].id",
            .expected(
              .newID,
              found: JSONPhrase(
                nl: "andere inhoud onder \(id)", en: "other content under \(id)"))))
      }
    }
  }

  /// Notes what would be written, as one array, or as a journal where there is more than entries.
  mutating func settlePlan(_ result: ImportResult, isDry: Bool) {
    guard isDry else { return }
    let made = entries.arrived.entries.map { entries.arrived.bytes(of: $0) }
    let lines = RecordLines.bytes(made + entries.changedLines)
    var others = tables.map { (name: $0.kind.table, lines: $0.outcome.lines) }
    if others.isEmpty { others = [(Person.kind.table, [])] }
    others[0].lines += madePeople.map { $0.bytes() }
    others.removeAll { $0.lines.isEmpty }
    guard !others.isEmpty || result.settings != nil else {
      plan = lines
      return
    }
    plan = Array("{\"egel\":1,\n".utf8)
    if let settings = result.settings {
      plan += Array("\"settings\":".utf8) + settings + Array(",\n".utf8)
    }
    plan += Array("\"entries\":".utf8) + lines.dropLast()
    for (name, lines) in others {
      plan += Array(",\n\"\(name)\":".utf8) + RecordLines.bytes(lines).dropLast()
    }
    plan += Array("}\n".utf8)
  }
}

extension ImportOutcome.Conflict {
  fileprivate var problem: JSONError.Problem {
    switch reason {
    case .otherContent:
      .expected(
        .newID,
        found: JSONPhrase(
          nl: "andere inhoud onder \(id) (\(day))", en: "other content under \(id) (\(day))"))
    case .repeated(let record):
      .expected(
        JSONPhrase(nl: "een eigen id", en: "an id of its own"),
        found: JSONPhrase(
          nl: "het id van record \(record), \(id), met andere inhoud",
          en: "the id of record \(record), \(id), with other content"))
    }
  }
}

extension JSONPhrase {
  fileprivate static var newID: JSONPhrase {
    JSONPhrase(
      nl: "een nieuw id, of wat er hier onder dat id staat",
      en: "a new id, or what is here under it")
  }
}
