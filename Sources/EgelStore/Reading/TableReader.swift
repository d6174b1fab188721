package import EgelCore
internal import EgelJSON

/// The journal's own folder at one moment: the settings and the tables. The folder of entries is not
/// looked into, which with fifty years of months takes as long as reading a dozen people.
package struct TableReader: Sendable {
  let files: JournalFiles
  /// What lies in the folder.
  let names: [String]

  init(_ files: JournalFiles) throws(StoreFailure) {
    self.files = files
    names = try files.unorderedNames(in: "")
  }

  /// What the person has set.
  package func settings() throws(StoreFailure) -> Settings { try Settings.read(files) }
}

extension TableReader {
  /// All people, relationships and agreements, as they stand.
  package func community() throws(StoreFailure) -> Community {
    Community(
      people: try records(of: Person.self), relationships: try records(of: Relationship.self),
      agreements: try records(of: Agreement.self))
  }

  /// All people, where only their names are wanted: a list of entries needs no relationships.
  package func people() throws(StoreFailure) -> [Person] {
    Community.withMe(try records(of: Person.self))
  }

  /// The person's own questions.
  package func ownQuestions() throws(StoreFailure) -> [OwnQuestion] {
    try records(of: OwnQuestion.self)
  }

  /// Plans, soothers, parked decisions, exercises broken off.
  package func kept() throws(StoreFailure) -> [KeptThing] { try records(of: KeptThing.self) }

  /// Own scales, and which are off.
  package func scaleChoices() throws(StoreFailure) -> [ScaleChoice] {
    try records(of: ScaleChoice.self)
  }

  /// The records of one kind that are shown. A table with their bytes is only made where they stand in
  /// several files, or out of order: it takes as long again.
  package func records<Kept: TableRecord>(of kind: Kept.Type) throws(StoreFailure) -> [Kept] {
    let name = kind.kind.fileName
    guard files.hold(name, among: names) else { return [] }
    if files.conflictCopies(of: name, among: names).isEmpty {
      guard let bytes = try files.contents(of: name) else { return [] }
      let found = try files.naming(name) { () throws(JSONError) in
        try Kept.records(reading: bytes)
      }
      if let found { return found }
    }
    return try Shelf<Kept>(in: files, among: names).table.records
  }

  /// What stands beside the version of a record that is shown, where it was changed in two places.
  package func others<Kept: TableRecord>(of record: Kept) throws(StoreFailure) -> [Kept] {
    try Shelf<Kept>(in: files, among: names).table[record.id]?.others ?? []
  }

  /// Every version of a record in the files here, those that another one has seen too.
  func everyVersion<Kept: TableRecord>(
    of id: Identifier, _ kind: Kept.Type
  ) throws(StoreFailure) -> [Kept] {
    let own = kind.kind.fileName
    var found: [Kept] = []
    for name in [own] + files.conflictCopies(of: own, among: names) {
      guard let bytes = try files.contents(of: name) else { continue }
      let file = try files.naming(name) { () throws(JSONError) in
        try RecordFile<Kept>(reading: bytes)
      }
      found += file.lines.filter { $0.id == id }.flatMap(\.lineage.versions)
    }
    return found
  }
}

// The same, of the moment at which the entries are read.
extension JournalReader {
  package func settings() throws(StoreFailure) -> Settings { try tables.settings() }

  package func community() throws(StoreFailure) -> Community { try tables.community() }

  package func records<Kept: TableRecord>(of kind: Kept.Type) throws(StoreFailure) -> [Kept] {
    try tables.records(of: kind)
  }

  package func ownQuestions() throws(StoreFailure) -> [OwnQuestion] { try tables.ownQuestions() }

  package func kept() throws(StoreFailure) -> [KeptThing] { try tables.kept() }

  package func scaleChoices() throws(StoreFailure) -> [ScaleChoice] { try tables.scaleChoices() }
}

extension JournalReader {
  /// Every version of a record that lies here, in the files and in the trash.
  package func everyVersion<Kept: TableRecord>(
    of id: Identifier, _ kind: Kept.Type
  ) throws(StoreFailure) -> [Kept] {
    var found = try tables.everyVersion(of: id, kind)
    for trashed in try trashedTableRecords()
    where trashed.type == kind && trashed.record.id == id {
      let lines = try files.naming(FileName.trash(of: kind.kind)) { () throws(JSONError) in
        try Kept.lines(reading: RecordLines.bytes([trashed.record.record]))
      }
      found += lines.flatMap(\.lineage.versions)
    }
    return found
  }
}

// What a full copy of the journal needs beside its entries.

extension JournalReader {
  /// The records of a kind, each on one line in its own bytes, joined with the conflict copies beside their file;
  /// nil where there is no such file.
  package func lines<Kept: TableRecord>(of kind: Kept.Type) throws(StoreFailure) -> [[UInt8]]? {
    let shelf = try Shelf<Kept>(in: files)
    let isThere = try files.contents(of: kind.kind.fileName) != nil
    guard isThere || !shelf.copies.isEmpty else { return nil }
    return shelf.table.lines.map(\.bytes)
  }

  /// What is set, on one line, without what tells this copy of the journal from others.
  package func sharedSettings() throws(StoreFailure) -> [UInt8] {
    var shared = try settings()
    shared.id = nil
    return shared.bytes.filter { $0 != UInt8(ascii: "\n") }
  }
}
