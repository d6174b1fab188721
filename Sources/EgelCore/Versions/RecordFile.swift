package import EgelJSON

/// The records of one file, each with the bytes it stands in.
package struct RecordFile<Kept: TableRecord>: Sendable {
  /// A record with the versions beside it, on a line of its own.
  package struct Line: Sendable {
    package let id: Identifier
    package let lineage: Lineage<Kept>
    package let bytes: [UInt8]

    init(_ lineage: Lineage<Kept>) {
      id = lineage.shown.id
      self.lineage = lineage
      bytes = lineage.shown.bytes(others: lineage.others)
    }

    init(_ lineage: Lineage<Kept>, written: [UInt8]) throws(JSONError) {
      id = lineage.shown.id
      self.lineage = lineage
      // No string holds a bare line feed, so one in here is white space that the line has to lose.
      let isOneLine = !written.contains(UInt8(ascii: "\n"))
      bytes =
        isOneLine ? written : try JSONReader.read(written) { (r) throws(JSONError) in try r.raw() }
    }
  }

  /// In the order of the file.
  package let lines: [Line]

  /// Reads a JSON array of records, whatever its white space.
  package init(reading bytes: [UInt8]) throws(JSONError) {
    lines = try Kept.lines(reading: bytes)
  }

  /// About how many records there may be, for the room they take; few are shorter, and room that is not
  /// used costs nothing.
  static func roomFor(_ bytes: [UInt8]) -> Int { bytes.count / 64 }

  /// The number of the first record, counted from one, that does not stand where it belongs.
  package var firstOutOfOrder: Int? {
    zip(lines, lines.dropFirst()).enumerated().first { $1.0.id >= $1.1.id }.map { $0.offset + 2 }
  }
}
