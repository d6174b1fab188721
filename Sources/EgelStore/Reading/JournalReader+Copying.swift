internal import EgelCore

// What a full copy of the journal needs beside its entries.

extension JournalReader {
  /// The files of records beside those of the entries.
  package enum Records: String, CaseIterable, Sendable {
    case people, relationships, agreements, questions, scales, keep

    /// The kind that a file of the journal's own folder holds, or a copy of that file.
    package init?(file: String) {
      let name = file.prefix { $0.isLetter }
      guard let kind = Self.allCases.first(where: { $0.rawValue == name }) else { return nil }
      self = kind
    }
  }

  /// The records of a file, each on one line in its own bytes, joined with the conflict copies beside it;
  /// nil where there is no such file.
  package func records(_ kind: Records) throws(StoreFailure) -> [[UInt8]]? {
    let name = kind.rawValue + ".json"
    switch kind {
    case .people: return try lines(Shelf<Person>(name, in: files), name)
    case .relationships: return try lines(Shelf<Relationship>(name, in: files), name)
    case .agreements: return try lines(Shelf<Agreement>(name, in: files), name)
    case .scales: return try lines(Shelf<ScaleChoice>(name, in: files), name)
    case .keep: return try lines(Shelf<KeptThing>(name, in: files), name)
    case .questions: return try lines(Shelf<OwnQuestion>(name, in: files), name)
    }
  }

  /// What is set, on one line, without what tells this copy of the journal from others.
  package func sharedSettings() throws(StoreFailure) -> [UInt8] {
    var shared = try settings()
    shared.id = nil
    return shared.bytes.filter { $0 != UInt8(ascii: "\n") }
  }

  /// What lies in the journal's folder and is not read: damaged copies, back-ups, other programs' files, and folders
  /// in the trash. Whatever is said to be gone may still be in them.
  package func filesNotRead() throws(StoreFailure) -> [String] {
    var strange: [String] = []
    for name in try files.names(in: "") where !FileName.isOwn(name) { strange.append(name) }
    let read = Set(foreignNames)
    for name in try files.names(in: FileName.entries) where FileName.month(of: name) == nil {
      let path = FileName.entries + "/" + name
      if !read.contains(path) { strange.append(path) }
    }
    let plain = Set(try files.plainNames(in: FileName.trash))
    for name in try files.names(in: FileName.trash) where !plain.contains(name) {
      strange.append(FileName.trash + "/" + name)
    }
    var held: [String] = []
    for name in strange where try files.holdsSomething(name) { held.append(name) }
    return held
  }

  private func lines<Kept: TableRecord>(
    _ shelf: Shelf<Kept>, _ name: String
  ) throws(StoreFailure) -> [[UInt8]]? {
    let isThere = try files.contents(of: name) != nil
    guard isThere || !shelf.copies.isEmpty else { return nil }
    return shelf.table.lines.map(\.bytes)
  }
}
