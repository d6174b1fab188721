internal import EgelCore

/// The files of records while they are being changed, each read when first needed.
struct Shelves: Sendable {
  private let files: JournalFiles
  private var loadedPeople: Shelf<Person>?
  private var loadedRelationships: Shelf<Relationship>?
  private var loadedAgreements: Shelf<Agreement>?

  init(_ files: JournalFiles) {
    self.files = files
  }

  mutating func people() throws(StoreFailure) -> Shelf<Person> {
    if let loadedPeople { return loadedPeople }
    let shelf = try Shelf<Person>(FileName.people, in: files)
    loadedPeople = shelf
    return shelf
  }

  mutating func relationships() throws(StoreFailure) -> Shelf<Relationship> {
    if let loadedRelationships { return loadedRelationships }
    let shelf = try Shelf<Relationship>(FileName.relationships, in: files)
    loadedRelationships = shelf
    return shelf
  }

  mutating func agreements() throws(StoreFailure) -> Shelf<Agreement> {
    if let loadedAgreements { return loadedAgreements }
    let shelf = try Shelf<Agreement>(FileName.agreements, in: files)
    loadedAgreements = shelf
    return shelf
  }

  mutating func set(_ shelf: Shelf<Person>) { loadedPeople = shelf }
  mutating func set(_ shelf: Shelf<Relationship>) { loadedRelationships = shelf }
  mutating func set(_ shelf: Shelf<Agreement>) { loadedAgreements = shelf }

  /// The conflict copies that are joined into what will be written.
  var copies: [String] {
    (loadedPeople?.copies ?? []) + (loadedRelationships?.copies ?? [])
      + (loadedAgreements?.copies ?? [])
  }

  func add(to change: inout Change) {
    loadedPeople?.add(to: &change)
    loadedRelationships?.add(to: &change)
    loadedAgreements?.add(to: &change)
  }
}
