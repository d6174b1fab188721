internal import EgelJSON

/// Records as a file of them would hold them, each written behind the one before: no list of records and
/// none of their bytes is made on the way.
package struct RecordListing: ~Copyable {
  private var writer: JSONWriter

  /// With room for records of about so many bytes together.
  package init(reserving count: Int) {
    writer = JSONWriter(reserving: count)
    writer.beginArray()
  }

  package mutating func add<Kept: Record>(_ record: Kept, others: [Kept] = []) {
    writer.newline()
    record.write(to: &writer, others: others)
  }

  /// Adds an entry whose text is written already, with its quotes.
  mutating func add(_ entry: Entry, text: ArraySlice<UInt8>) {
    writer.newline()
    entry.write(to: &writer, text: text)
  }

  /// Adds a record that is written already.
  package mutating func add(_ line: ArraySlice<UInt8>) {
    writer.newline()
    writer.raw(line)
  }

  /// The bytes of all; nothing can be added after them.
  package consuming func bytes() -> [UInt8] {
    writer.newline()
    writer.endArray()
    writer.newline()
    return writer.take()
  }
}
