internal import JSON

/// Records that could not be taken over, each below the reason why, to be mended and imported again.
package enum RejectedFile {
  /// What begins a line that every reader of records passes over.
  static let mark = Array("# egel: ".utf8)

  package static func bytes(
    _ rejections: [Rejection], format: ImportFormat, header: [UInt8] = []
  ) -> [UInt8] {
    var bytes = header.isEmpty ? [] : header + Array("\n".utf8)
    for rejection in rejections where !rejection.raw.isEmpty {
      bytes += mark + Array(rejection.message.utf8) + Array("\n".utf8)
      bytes += format.isJSON ? oneLine(rejection.raw) : rejection.raw
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    return bytes
  }

  /// A JSON record without line breaks, which in JSON can only stand between its tokens.
  private static func oneLine(_ raw: [UInt8]) -> [UInt8] {
    raw.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }
  }
}

extension Rejection {
  /// Where and why, in one line.
  package var message: String {
    var text = "\(place.file), line \(place.line), column \(place.column)"
    if place.record > 0 { text += ", record \(place.record)" }
    let path = path.drop { $0 == "." }
    if !path.isEmpty { text += " (\(path))" }
    return text + ": \(problem)"
  }
}

extension ImportFormat {
  var isJSON: Bool {
    switch self {
    case .json, .jsonl, .dayone: true
    case .csv, .jrnl, .daylio, .markdown: false
    }
  }
}
