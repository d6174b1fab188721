import EgelJSON

@testable import EgelCore

/// One copy of a journal: the bytes of its month files, changed in the way the program changes them.
struct Copy: Hashable {
  typealias Found = EntryHistory.Found

  private(set) var files: [Month: [UInt8]]

  init(files: [Month: [UInt8]] = [:]) {
    self.files = files
  }

  func table(of month: Month) throws(JSONError) -> MonthTable {
    guard let bytes = files[month] else { return MonthTable() }
    return try MonthTable(joining: [try EntryFile(reading: bytes)])
  }

  /// What a search through all months finds of an entry, and the last month where it stands.
  func find(_ id: Identifier) throws(JSONError) -> (month: Month, lineage: Lineage<Entry>)? {
    var found: (month: Month, lineage: Lineage<Entry>)?
    for month in files.keys.sorted() {
      for case .entry(let lineage) in try table(of: month).lines(of: id) {
        found = (month, found?.lineage.joined(with: lineage) ?? lineage)
      }
    }
    return found
  }

  func history(
    of id: Identifier, in months: [Month], besides found: [Found] = []
  ) throws(JSONError) -> EntryHistory {
    try EntryHistory(of: id, from: months, besides: found) { (month) throws(JSONError) in
      try table(of: month).lines(of: id)
    }
  }

  mutating func place(_ history: EntryHistory) throws(JSONError) {
    for (month, lines) in Dictionary(grouping: history.lines, by: \.month) {
      var table = try table(of: month)
      table.replace(history.id, with: lines.map(\.line))
      files[month] = table.bytes
    }
  }

  /// Puts a version, found in a month, in the place of those it has seen.
  mutating func put(_ version: Entry, foundIn month: Month) throws(JSONError) {
    var history = try history(of: version.id, in: [month, version.day.month])
    history.add(version)
    try place(history)
  }

  /// Takes in the files of another copy as conflict copies are taken in.
  mutating func fold(_ foreign: [Month: [UInt8]]) throws(JSONError) {
    var found: [Identifier: [Found]] = [:]
    for bytes in foreign.values {
      for line in try Self.lines(in: bytes) {
        found[line.id, default: []].append((line.day.month, line))
      }
    }
    for (id, lines) in found { try place(try history(of: id, in: [], besides: lines)) }
  }

  /// Takes in one month's file of another copy and looks at no other month.
  mutating func merge(_ month: Month, _ bytes: [UInt8]) throws(JSONError) {
    let files = [files[month], bytes].compactMap { $0 }
    self.files[month] = try Self.joined(files)
  }

  /// What becomes of several files of one month.
  static func joined(_ files: [[UInt8]]) throws(JSONError) -> [UInt8] {
    var read: [EntryFile] = []
    for bytes in files { read.append(try EntryFile(reading: bytes)) }
    return try MonthTable(joining: read).bytes
  }

  static func lines(in bytes: [UInt8]) throws(JSONError) -> [EntryLine] {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in try EntryLine(&reader) }
    }
  }
}

extension [EntryLine] {
  /// What the versions in them are called.
  var fingerprints: Set<Fingerprint> {
    var found: Set<Fingerprint> = []
    for case .entry(let lineage) in self { found.formUnion(lineage.versions.map(\.fingerprint)) }
    return found
  }

  /// What the versions are called that have left for another month.
  var marked: Set<Fingerprint> {
    var found: Set<Fingerprint> = []
    for case .moved(let mark) in self { found.formUnion(mark.seen) }
    return found
  }
}
