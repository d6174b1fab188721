package import EgelCore

/// What the files of a journal are called, relative to its folder.
package enum FileName {
  package static let settings = "journal.json"
  package static let people = "people.json"
  package static let relationships = "relationships.json"
  package static let agreements = "agreements.json"
  package static let entries = "entries"
  package static let trash = "trash"
  package static let drafts = "drafts"
  package static let lock = ".lock"
  package static let commit = ".commit"

  package static let folders = [entries, trash, drafts]

  package static func entries(of month: Month) -> String { "\(entries)/\(month).json" }
  package static func trash(of month: Month) -> String { "\(trash)/\(month).json" }
  package static let trashedPeople = "\(trash)/\(people)"
  package static let trashedRelationships = "\(trash)/\(relationships)"
  package static let trashedAgreements = "\(trash)/\(agreements)"
  static let trashedTables = [trashedPeople, trashedRelationships, trashedAgreements]

  /// The month whose entries a file in `entries/` is named for; other names are foreign.
  package static func month(of name: String) -> Month? {
    guard name.utf8.count == 12, name.hasSuffix(".json") else { return nil }
    return Month(String(name.dropLast(5)))
  }

  /// A conflict copy a file syncer made, or a file somebody put there: read too, and folded in.
  package static func isForeign(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasPrefix(".") && month(of: name) == nil
  }

  /// A file that is being written, or whose writer was killed.
  package static func isTemporary(_ name: String) -> Bool { name.hasPrefix(temporaryPrefix) }

  package static let temporaryPrefix = ".new-"

  static func folder(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "" }
    return String(name[..<slash])
  }
}
