package import EgelCore
package import EgelJSON

/// Entries as a table, one on a row.
package struct EntryTable: Sendable {
  package static let columns = [
    "id", "day", "at", "kind", "about", "tags", "feelings", "underneath", "whose", "outcome",
    "question", "text",
  ]

  private let names: NameBook
  private let writer: CSVWriter

  package init(names: NameBook, isRaw: Bool) {
    self.names = names
    writer = CSVWriter(isRaw: isRaw)
  }

  package func begin(_ bytes: inout [UInt8]) {
    writer.header(Self.columns, to: &bytes)
  }

  /// The chosen entries of a month's file.
  package func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    var plain = PlainCells(of: file.bytes, names)
    for view in views { try add(view, of: file, &plain, to: &bytes) }
  }

  private func add(
    _ view: EntryView, of file: EntryFile, _ plain: inout PlainCells, to bytes: inout [UInt8]
  ) throws(JSONError) {
    if view.hasOthers {
      guard case .entry(let lineage) = try file.line(of: view) else { return }
      return add(lineage.shown, to: &bytes)
    }
    if !copyHead(view.record.lowerBound, file.bytes, to: &bytes) {
      addIdentity(view.id, view.day, view.at, to: &bytes)
    }
    addKind(view.kind, to: &bytes)
    let start = bytes.count
    if !plain.append(view, to: &bytes) {
      bytes.removeSubrange(start...)
      add(try EntryMembers(view.record, of: file, names), to: &bytes)
    }
    writer.next(&bytes)
    if let text = view.text { writer.cell(text, in: file.bytes, to: &bytes) }
    writer.endRow(&bytes)
  }

  private func add(_ entry: Entry, to bytes: inout [UInt8]) {
    addIdentity(entry.id, entry.day, entry.at, to: &bytes)
    addKind(entry.kind, to: &bytes)
    add(EntryMembers(entry, names), to: &bytes)
    writer.next(&bytes)
    if !entry.text.isEmpty { writer.cell(entry.text, isLong: true, to: &bytes) }
    writer.endRow(&bytes)
  }

  private func addIdentity(
    _ id: Identifier, _ day: Day, _ at: Moment, to bytes: inout [UInt8]
  ) {
    writer.plain(id.description, to: &bytes)
    writer.next(&bytes)
    day.append(to: &bytes)
    writer.next(&bytes)
    at.append(to: &bytes)
    writer.next(&bytes)
  }

  private func addKind(_ kind: Kind, to bytes: inout [UInt8]) {
    writer.plain(kind.rawValue, to: &bytes)
    writer.next(&bytes)
  }

  /// Copies the first three members where they stand as this program writes them, which is three times
  /// as quick as writing them anew.
  private func copyHead(_ start: Int, _ file: [UInt8], to bytes: inout [UInt8]) -> Bool {
    guard start + 72 <= file.count, stands("{\"id\":\"", in: file, at: start),
      stands("\",\"day\":\"", in: file, at: start + 19),
      stands("\",\"at\":\"", in: file, at: start + 38), file[start + 71] == UInt8(ascii: "\"")
    else { return false }
    bytes.append(contentsOf: file[(start + 7)..<(start + 19)])
    writer.next(&bytes)
    bytes.append(contentsOf: file[(start + 28)..<(start + 38)])
    writer.next(&bytes)
    bytes.append(contentsOf: file[(start + 46)..<(start + 71)])
    writer.next(&bytes)
    return true
  }

  private func stands(_ text: StaticString, in file: [UInt8], at start: Int) -> Bool {
    text.withUTF8Buffer { text in
      for place in 0..<text.count where unsafe text[place] != file[start + place] { return false }
      return true
    }
  }

  private func add(_ members: EntryMembers, to bytes: inout [UInt8]) {
    let lists = [members.about, members.tags, members.feelings, members.underneath]
    for list in lists {
      writer.cell(ListCell.text(of: list), to: &bytes)
      writer.next(&bytes)
    }
    writer.plain(members.whose, to: &bytes)
    writer.next(&bytes)
    writer.plain(members.outcome, to: &bytes)
    writer.next(&bytes)
    writer.cell(members.question, to: &bytes)
  }
}
