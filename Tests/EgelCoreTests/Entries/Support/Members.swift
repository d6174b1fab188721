import EgelJSON

/// The members of a JSON object, each with its own bytes.
struct Members {
  private var members: [(key: String, value: [UInt8])] = []

  init(_ text: String) throws(JSONError) {
    members = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
      var members: [(key: String, value: [UInt8])] = []
      try reader.openObject()
      while let key = try reader.nextKey() {
        let name = key.string
        members.append((name, try reader.raw()))
      }
      return members
    }
  }

  /// The same object with its members in the opposite order.
  var turned: String {
    var writer = JSONWriter()
    writer.beginObject()
    for (key, value) in members.reversed() {
      writer.key(key)
      writer.raw(value)
    }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
