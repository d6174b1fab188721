package import EgelCore
package import EgelJSON

/// The journal as one JSON object with one record on each line:
///
/// ```
/// {"egel":1,
/// "settings":{"format":1},
/// "entries":[
/// {"id":"3k9vq2m7xw4t",...},
/// {"id":"p0f6d1zc8n2r",...}
/// ],
/// "people":[
/// {"id":"7m2x9q4k1c0v",...}
/// ]}
/// ```
///
/// Each section but the settings has the name of its file, and its records in the file's order and bytes.
package struct JSONExport: Sendable {
  /// The form of the object.
  package static let form = 1

  /// The records of one file beside the entries.
  package struct Section: Sendable {
    package var name: String
    package var records: [[UInt8]]

    package init(_ name: String, _ records: [[UInt8]]) {
      self.name = name
      self.records = records
    }
  }

  private var entries = RecordCopier(separator: .comma)

  package init() {}

  /// What stands before the entries; the settings are an object on one line.
  package func begin(settings: [UInt8]?, to bytes: inout [UInt8]) {
    bytes += Array("{\"egel\":\(Self.form),\n".utf8)
    if let settings {
      bytes += Array("\"settings\":".utf8) + settings + Array(",\n".utf8)
    }
    bytes += Array("\"entries\":[".utf8)
  }

  /// The chosen records of a month's file.
  package mutating func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    try entries.copy(views, of: file, to: &bytes)
  }

  /// What stands after the entries.
  package func end(_ sections: [Section], to bytes: inout [UInt8]) {
    entries.end(&bytes)
    bytes.append(UInt8(ascii: "]"))
    for section in sections {
      bytes += Array(",\n\"\(section.name)\":[".utf8)
      var copier = RecordCopier(separator: .comma)
      for record in section.records { copier.copy(record, to: &bytes) }
      copier.end(&bytes)
      bytes.append(UInt8(ascii: "]"))
    }
    bytes += Array("}\n".utf8)
  }
}

/// Entries as JSON lines: each record as it stands, on a line of its own.
package struct LineExport: Sendable {
  private var entries = RecordCopier(separator: .nothing)

  package init() {}

  /// The chosen records of a month's file.
  package mutating func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    try entries.copy(views, of: file, to: &bytes)
  }

  /// The end of the last line.
  package func end(_ bytes: inout [UInt8]) {
    entries.end(&bytes)
  }
}
