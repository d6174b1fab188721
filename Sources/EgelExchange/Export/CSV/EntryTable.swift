package import EgelCore
package import JSON

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
    for view in views { try add(view, of: file, to: &bytes) }
  }

  private func add(
    _ view: EntryView, of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    if view.hasOthers {
      guard case .entry(let lineage) = try file.line(of: view) else { return }
      return add(lineage.shown, to: &bytes)
    }
    addHead(view.id, view.day, view.at, view.kind, to: &bytes)
    let start = bytes.count
    if !PlainLists(view, of: file).append(to: &bytes) {
      bytes.removeSubrange(start...)
      add(try EntryMembers(view.record, of: file, names), to: &bytes)
    }
    writer.next(&bytes)
    if let text = view.text { writer.cell(text, in: file.bytes, to: &bytes) }
    writer.endRow(&bytes)
  }

  private func add(_ entry: Entry, to bytes: inout [UInt8]) {
    addHead(entry.id, entry.day, entry.at, entry.kind, to: &bytes)
    add(EntryMembers(entry, names), to: &bytes)
    writer.next(&bytes)
    writer.cell(entry.text, to: &bytes)
    writer.endRow(&bytes)
  }

  private func addHead(
    _ id: Identifier, _ day: Day, _ at: Moment, _ kind: Kind, to bytes: inout [UInt8]
  ) {
    writer.plain(id.description, to: &bytes)
    writer.next(&bytes)
    day.append(to: &bytes)
    writer.next(&bytes)
    at.append(to: &bytes)
    writer.next(&bytes)
    writer.plain(kind.rawValue, to: &bytes)
    writer.next(&bytes)
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
