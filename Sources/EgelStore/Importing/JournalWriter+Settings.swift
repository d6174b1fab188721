internal import EgelCore
internal import EgelJSON

extension JournalWriter {
  /// Takes the settings of another journal over where this one has never been written to; a journal keeps
  /// its own id, and its own settings once it has any.
  package mutating func takeSettings(_ bytes: [UInt8]) throws(StoreFailure) {
    guard settingsBefore.id == nil else { return }
    var taken = try reader.naming("settings") { () throws(JSONError) in
      try Settings(reading: bytes)
    }
    guard taken.format <= Settings.knownFormat else {
      throw .newerFormat(found: taken.format, known: Settings.knownFormat)
    }
    taken.id = settings.id
    settings = taken
  }
}
