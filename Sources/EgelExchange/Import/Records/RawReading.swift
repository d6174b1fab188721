internal import EgelCore
internal import JSON

/// An answer on a scale as a source gives it.
struct RawReading {
  var scale: String
  /// Nobody where it is about oneself.
  var about: String?
  var number: Int

  static func write(_ readings: [RawReading], to writer: inout JSONWriter) {
    writer.beginArray()
    for reading in readings {
      writer.beginObject()
      writer.key("scale")
      writer.string(reading.scale)
      if let about = reading.about {
        writer.key("about")
        RawEntry.write(about: about, to: &writer)
      }
      writer.key("answer")
      writer.integer(reading.number)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension RawReading {
  /// Answers in JSON whose `about` may be a plain name, as they stand in a journal.
  static func linked(_ readings: [UInt8]) -> [UInt8] {
    let linked = try? JSONReader.read(readings) { (reader) throws(JSONError) in
      var writer = JSONWriter()
      writer.beginArray()
      try reader.elements { (reader) throws(JSONError) in
        try reader.openObject()
        writer.beginObject()
        while let key = try reader.nextKey() {
          writer.key(key.string)
          if key.equals("about"), try reader.peekKind() == .string {
            RawEntry.write(about: try reader.string(), to: &writer)
          } else {
            writer.raw(try reader.raw())
          }
        }
        writer.endObject()
      }
      writer.endArray()
      return writer.bytes
    }
    return linked ?? readings
  }
}
