package import EgelCore
package import EgelJSON

/// An export of entries as files of their own.
package struct NoteExport: Sendable {
  private var selection: ExportSelection
  private let names: NameBook
  package private(set) var aliases: AliasBook?
  package private(set) var count = 0

  package init(_ selection: ExportSelection, names: NameBook, aliases: AliasBook?) {
    self.selection = selection
    self.names = names
    self.aliases = aliases
  }

  package var withheld: Withheld { selection.withheld }

  /// The notes of what is chosen of a month's file.
  package mutating func notes(of file: EntryFile) throws(JSONError) -> [MarkdownNote] {
    var notes: [MarkdownNote] = []
    for view in try selection.views(of: file) {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      let entry = aliases?.aliased(lineage.shown) ?? lineage.shown
      notes.append(MarkdownNote(entry, names: names))
    }
    count += notes.count
    return notes
  }
}
