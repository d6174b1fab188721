package import EgelCore
package import EgelJSON

/// Answers on scales as a tidy table: one answer on a row, with the entry it belongs to.
package struct ReadingTable: Sendable {
  package static let columns = [
    "entry", "day", "at", "scale", "about", "answer", "guess",
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

  /// The answers in the chosen entries of a month's file.
  package func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    for view in views where view.readings != nil {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      for reading in lineage.shown.readings { add(reading, of: lineage.shown, to: &bytes) }
    }
  }

  private func add(_ reading: Reading, of entry: Entry, to bytes: inout [UInt8]) {
    let cells = [
      entry.id.description, entry.day.description, entry.at.description, reading.scale,
      reading.about.map(names.name) ?? "", reading.answer.words,
      reading.isGuess ? "true" : "",
    ]
    for (place, cell) in cells.enumerated() {
      if place > 0 { writer.next(&bytes) }
      if case .number = reading.answer, place == 5 {
        // A number below zero is no formula.
        writer.plain(cell, to: &bytes)
      } else {
        writer.cell(cell, to: &bytes)
      }
    }
    writer.endRow(&bytes)
  }
}
