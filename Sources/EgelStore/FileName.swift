package import EgelCore
internal import EgelJSON

/// What the files of a journal are called, relative to its folder.
package enum FileName {
  package static let settings = "journal.json"
  package static let entries = "entries"
  package static let trash = "trash"
  package static let drafts = "drafts"
  package static let lock = ".lock"
  package static let commit = ".commit"

  package static let folders = [entries, trash, drafts]

  package static func entries(of month: Month) -> String { "\(entries)/\(month).json" }
  package static func trash(of month: Month) -> String { "\(trash)/\(month).json" }
  static func trash(of kind: RecordKind) -> String { "\(trash)/\(kind.fileName)" }
  static let trashedTables = RecordKind.all.map { trash(of: $0.kind) }

  /// The month whose entries a file in `entries/` is named for; other names are foreign.
  package static func month(of name: String) -> Month? { month(of: name.utf8Span.span) }

  static func month(of bytes: Swift.Span<UInt8>) -> Month? {
    guard bytes.count == 12 else { return nil }
    // There may be a thousand of these names, so they are compared as numbers: `2026-11` and `.json`.
    let start = ByteScan.word(bytes, at: 0)
    let end = ByteScan.word(bytes, at: 4)
    guard end >> 24 == 0x6E_6F73_6A2E else { return nil }
    return Month(utf8: start & 0x00FF_FFFF_FFFF_FFFF)
  }

  /// A conflict copy a file syncer made, or a file somebody put there: read too, and folded in.
  package static func isForeign(_ name: String) -> Bool {
    month(of: name) == nil && name.hasSuffix(".json") && !name.hasPrefix(".")
  }

  /// The same of a name's bytes, as the name.
  static func foreign(_ bytes: Swift.Span<UInt8>) -> String? {
    let name = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    return isForeign(name) ? name : nil
  }

  /// A file that is being written, or whose writer was killed.
  package static func isTemporary(_ name: String) -> Bool { name.hasPrefix(temporaryPrefix) }

  package static let temporaryPrefix = ".new-"

  /// The settings are no table: they are one record.
  static let tables = RecordKind.all.map { $0.kind.fileName }

  /// Whether something in the journal's own folder is one of its files or folders, or a copy of a file that is read
  /// with it.
  static func isOwn(_ name: String) -> Bool {
    folders.contains(name) || tables.contains(name) || [settings, lock, commit].contains(name)
      || tables.contains { isCopy(name, of: $0) }
  }

  /// Whether a name is one that a syncer gave to a copy of a file, such as
  /// `people.sync-conflict-20261121.json` or `people (conflicted copy).json`.
  static func isCopy(_ other: String, of name: String) -> Bool {
    // By bytes: counting in characters took longer than reading the file.
    let stem = name.utf8.count - ".json".utf8.count
    guard other != name, other.hasSuffix(".json"), other.utf8.starts(with: name.utf8.prefix(stem))
    else { return false }
    let after = other.utf8.dropFirst(stem).first
    return after.map { ". ~-(".utf8.contains($0) } ?? false
  }

  /// The name without the folder it lies in.
  static func last(of name: String) -> String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(name[name.utf8.index(after: slash)...])
  }

  static func folder(of name: String) -> String {
    // By its bytes: of the six hundred files of an import, characters took a tenth of its saving.
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(name[..<slash])
  }

  /// Whether a name is one of a folder; compared byte by byte, since there may be a thousand of them.
  static func isName(_ name: String, in folder: String) -> Bool {
    let (name, folder) = (name.utf8Span.span, folder.utf8Span.span)
    var length = 0
    while length < name.count, name[length] != UInt8(ascii: "/") { length += 1 }
    guard length < name.count else { return folder.isEmpty }
    guard length == folder.count else { return false }
    return folder.indices.allSatisfy { folder[$0] == name[$0] }
  }
}
