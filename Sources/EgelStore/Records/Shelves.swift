internal import EgelCore

/// The files of records while they are being changed, each read when first needed.
struct Shelves: Sendable {
  private let files: JournalFiles
  private var loadedPeople: Shelf<Person>?
  private var loadedRelationships: Shelf<Relationship>?
  private var loadedAgreements: Shelf<Agreement>?
  private var loadedQuestions: Shelf<OwnQuestion>?
  private var loadedScales: Shelf<ScaleChoice>?
  private var loadedKeep: Shelf<KeptThing>?

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

  mutating func questions() throws(StoreFailure) -> Shelf<OwnQuestion> {
    if let loadedQuestions { return loadedQuestions }
    let shelf = try Shelf<OwnQuestion>(FileName.questions, in: files)
    loadedQuestions = shelf
    return shelf
  }

  mutating func scales() throws(StoreFailure) -> Shelf<ScaleChoice> {
    if let loadedScales { return loadedScales }
    let shelf = try Shelf<ScaleChoice>(FileName.scales, in: files)
    loadedScales = shelf
    return shelf
  }

  mutating func keep() throws(StoreFailure) -> Shelf<KeptThing> {
    if let loadedKeep { return loadedKeep }
    let shelf = try Shelf<KeptThing>(FileName.keep, in: files)
    loadedKeep = shelf
    return shelf
  }

  /// Loads the files that have conflict copies beside them, so that these are folded in whatever the change is
  /// about. A copy that cannot be read stays, and keeps only its own file from being changed.
  mutating func loadCopied(among names: [String]) throws(StoreFailure) {
    for table in FileName.tables where names.contains(where: { FileName.isCopy($0, of: table) }) {
      do throws(StoreFailure) {
        try load(table)
      } catch {
        switch error {
        case .malformed, .notPlain: continue
        default: throw error
        }
      }
    }
  }

  private mutating func load(_ table: String) throws(StoreFailure) {
    switch table {
    case FileName.people: _ = try people()
    case FileName.relationships: _ = try relationships()
    case FileName.agreements: _ = try agreements()
    case FileName.questions: _ = try questions()
    case FileName.scales: _ = try scales()
    default: _ = try keep()
    }
  }

  mutating func set(_ shelf: Shelf<Person>) { loadedPeople = shelf }
  mutating func set(_ shelf: Shelf<Relationship>) { loadedRelationships = shelf }
  mutating func set(_ shelf: Shelf<Agreement>) { loadedAgreements = shelf }
  mutating func set(_ shelf: Shelf<OwnQuestion>) { loadedQuestions = shelf }
  mutating func set(_ shelf: Shelf<ScaleChoice>) { loadedScales = shelf }
  mutating func set(_ shelf: Shelf<KeptThing>) { loadedKeep = shelf }

  /// The conflict copies that are joined into what will be written.
  var copies: [String] {
    let loaded = [
      loadedPeople?.copies,
      loadedRelationships?.copies,
      loadedAgreements?.copies,
      loadedQuestions?.copies,
      loadedScales?.copies,
      loadedKeep?.copies,
    ]
    return loaded.flatMap { $0 ?? [] }
  }

  func add(to change: inout Change) {
    loadedPeople?.add(to: &change)
    loadedRelationships?.add(to: &change)
    loadedAgreements?.add(to: &change)
    loadedQuestions?.add(to: &change)
    loadedScales?.add(to: &change)
    loadedKeep?.add(to: &change)
  }
}
