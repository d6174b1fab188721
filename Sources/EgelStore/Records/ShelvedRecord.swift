internal import EgelCore

/// A kind of record that has a file of its own.
protocol ShelvedRecord: TableRecord {
  static var fileName: String { get }
  static var trashName: String { get }
  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<Self>
  static func set(_ shelf: Shelf<Self>, in shelves: inout Shelves)
}

extension Person: ShelvedRecord {
  static var fileName: String { FileName.people }
  static var trashName: String { FileName.trashedPeople }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<Person> {
    try shelves.people()
  }

  static func set(_ shelf: Shelf<Person>, in shelves: inout Shelves) { shelves.set(shelf) }
}

extension Relationship: ShelvedRecord {
  static var fileName: String { FileName.relationships }
  static var trashName: String { FileName.trashedRelationships }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<Relationship> {
    try shelves.relationships()
  }

  static func set(_ shelf: Shelf<Relationship>, in shelves: inout Shelves) { shelves.set(shelf) }
}

extension Agreement: ShelvedRecord {
  static var fileName: String { FileName.agreements }
  static var trashName: String { FileName.trashedAgreements }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<Agreement> {
    try shelves.agreements()
  }

  static func set(_ shelf: Shelf<Agreement>, in shelves: inout Shelves) { shelves.set(shelf) }
}

extension OwnQuestion: ShelvedRecord {
  static var fileName: String { FileName.questions }
  static var trashName: String { FileName.trashedQuestions }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<OwnQuestion> {
    try shelves.questions()
  }

  static func set(_ shelf: Shelf<OwnQuestion>, in shelves: inout Shelves) { shelves.set(shelf) }
}

extension ScaleChoice: ShelvedRecord {
  static var fileName: String { FileName.scales }
  static var trashName: String { FileName.trashedScales }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<ScaleChoice> {
    try shelves.scales()
  }

  static func set(_ shelf: Shelf<ScaleChoice>, in shelves: inout Shelves) { shelves.set(shelf) }
}

extension KeptThing: ShelvedRecord {
  static var fileName: String { FileName.keep }
  static var trashName: String { FileName.trashedKeep }

  static func shelf(of shelves: inout Shelves) throws(StoreFailure) -> Shelf<KeptThing> {
    try shelves.keep()
  }

  static func set(_ shelf: Shelf<KeptThing>, in shelves: inout Shelves) { shelves.set(shelf) }
}
