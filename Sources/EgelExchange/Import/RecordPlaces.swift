internal import EgelCore

/// Where the records of one file stand in it.
package struct RecordPlaces: Sendable {
  let source: ImportSource
  package let format: ImportFormat
  /// The first line of a table.
  var header: [UInt8] = []
  /// What comes first in the dates of a table, where that was found out.
  var order: DayOrder?
  /// The number of the file's first record in the whole import, counted from one.
  let first: Int
  /// Where each record begins and ends.
  let ranges: [Range<UInt32>]
  /// Where the records beside the entries begin, by the name of their section and their ids.
  var others: [String: [Identifier: Other]] = [:]

  struct Other: Sendable {
    var offset: Int
    /// Which one of its section, counted from one.
    var number: Int
  }

  /// The place of a record beside the entries.
  func place(of id: Identifier, in section: String) -> Rejection.Place? {
    guard let other = others[section]?[id] else { return nil }
    let place = LineCounter.place(of: other.offset, in: source)
    return Rejection.Place(
      file: source.name, line: place.line, column: place.column, record: other.number)
  }

  package var name: String { source.name }

  var count: Int { ranges.count }

  /// The place of a record by its number in the import.
  func place(of number: Int) -> Rejection.Place? {
    guard let range = range(of: number) else { return nil }
    let place = LineCounter.place(of: range.lowerBound, in: source)
    return Rejection.Place(
      file: source.name, line: place.line, column: place.column, record: number - first + 1)
  }

  func raw(of number: Int) -> [UInt8]? {
    range(of: number).map { Array(source.bytes[$0.clamped(to: 0..<source.bytes.count)]) }
  }

  private func range(of number: Int) -> Range<Int>? {
    let place = number - first
    guard (0..<count).contains(place) else { return nil }
    let range = ranges[place]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }
}
