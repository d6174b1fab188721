internal import EgelJSON

/// Records as a file of them would hold them, each written behind the one before: no list of records and
/// none of their bytes is made on the way.
package struct RecordListing: ~Copyable {
  private var writer: JSONWriter

  /// With room for so many short ones.
  package init(about count: Int) {
    writer = JSONWriter(reserving: count * 128)
    writer.beginArray()
  }

  package mutating func add<Kept: Record>(_ record: Kept, others: [Kept] = []) {
    writer.newline()
    record.write(to: &writer, others: others)
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
