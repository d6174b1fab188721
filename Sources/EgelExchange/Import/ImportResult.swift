package import EgelCore

/// Everything that was read, everything that could not be, and what is worth saying.
package struct ImportResult: Sendable {
  package var entries = IncomingEntries()
  /// The records of a whole journal beside its entries.
  package var tables = IncomingTables()
  /// The settings of a whole journal, as JSON.
  package var settings: [UInt8]?
  package var rejections: [Rejection] = []
  package var notes = ImportNotes()
  /// Where the records of each file stand.
  package var places: [RecordPlaces] = []

  package init() {}

  package var isEmpty: Bool {
    entries.isEmpty && tables.isEmpty && settings == nil
  }

  /// Where a record of the import stands.
  package func place(ofRecord number: Int) -> Rejection.Place {
    for file in places {
      if let place = file.place(of: number) { return place }
    }
    return Rejection.Place(file: "")
  }

  /// Where a record beside the entries stands.
  package func place(of id: Identifier, in section: String) -> Rejection.Place {
    for file in places {
      if let place = file.place(of: id, in: section) { return place }
    }
    return Rejection.Place(file: places.first?.name ?? "")
  }

  /// A record of the import as it stands in its file.
  package func raw(ofRecord number: Int) -> [UInt8] {
    for file in places {
      if let raw = file.raw(of: number) { return raw }
    }
    return []
  }
}
