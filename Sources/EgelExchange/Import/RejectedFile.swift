internal import JSON

/// Records that could not be taken over, each below the reason why, to be mended and imported again.
package enum RejectedFile {
  /// What begins a line that every reader of records passes over.
  static let mark = Array("# egel: ".utf8)

  /// The rejected records of an import, file by file, each file's header before them.
  package static func bytes(_ rejections: [Rejection], of result: ImportResult) -> [UInt8] {
    var bytes: [UInt8] = []
    for places in result.places {
      let own = rejections.filter { $0.place.file == places.name && !$0.raw.isEmpty }
      guard !own.isEmpty else { continue }
      bytes += line(places.header)
      for rejection in own {
        bytes += line(mark + Array(rejection.message.utf8))
        bytes += line(places.format.isJSON ? oneLine(rejection.raw) : rejection.raw)
      }
    }
    return bytes
  }

  private static func line(_ text: [UInt8]) -> [UInt8] {
    text.isEmpty || text.last == UInt8(ascii: "\n") ? text : text + [UInt8(ascii: "\n")]
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
    if !path.isEmpty { text += " (\(path.prefix(80))\(path.count > 80 ? "…" : ""))" }
    return text + ": \(problem)"
  }

  /// What to do about it, where that is known.
  package var hint: String? {
    switch problem {
    case .byteOrderMark: "take it away: tail -c +4 FILE | egel import -"
    case .invalidUTF8: "it may be Latin-1: iconv -f LATIN1 -t UTF-8 FILE | egel import -"
    default: advice
    }
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
