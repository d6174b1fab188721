import EgelCore
import EgelStore

/// What a journal says to a reader: every record, and nothing of how it is kept.
struct JournalContents: Equatable, Sendable {
  var settings: Settings
  var months: [String: String] = [:]
  var trash: [String]
  var trashedFiles: [String]

  init(of journal: Journal) throws {
    self = try journal.reading { reader in
      var picture = JournalContents(
        settings: try reader.settings(),
        trash: try reader.trashedRecords().map { String(decoding: $0.bytes, as: UTF8.self) },
        trashedFiles: try reader.trashedFiles())
      for month in reader.months {
        let bytes = try reader.entries(of: month).bytes
        picture.months[month.description] = String(decoding: bytes, as: UTF8.self)
      }
      return picture
    }
  }

  private init(settings: Settings, trash: [String], trashedFiles: [String]) {
    self.settings = settings
    self.trash = trash
    self.trashedFiles = trashedFiles
  }
}
