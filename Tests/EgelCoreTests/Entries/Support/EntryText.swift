import EgelJSON

@testable import EgelCore

/// Records given as JSON.
enum EntryText {
  static let id = "3k9vq2m7xw4t"
  static let head = #""id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00""#

  static func line(_ text: String) throws(JSONError) -> EntryLine {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try EntryLine(&reader) }
  }

  /// The entry with these members besides its id, day and time.
  static func entry(_ members: String) throws(JSONError) -> Entry {
    guard case .entry(let lineage) = try line("{\(head),\(members)}") else {
      return Entry(id: Identifier(bits: 0), day: .earliest, at: .epoch, text: "a mark")
    }
    return lineage.shown
  }
}
