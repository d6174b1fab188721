internal import EgelJSON

/// Tells the format of a file where that is certain.
enum FormatSign {
  enum Sign {
    case format(ImportFormat)
    case zip
    /// Something in brackets and then a text, as jrnl writes it, but for the time.
    case brackets
    case unknown
  }

  static func of(_ source: ImportSource, _ rules: ImportRules) -> Sign {
    let bytes = source.bytes
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    let name = source.name.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .format(.markdown) }
    let start = Self.start(bytes)
    switch start < bytes.count ? bytes[start] : 0 {
    case UInt8(ascii: "{"): return object(source, at: start)
    case UInt8(ascii: "["): return array(source, at: start, rules)
    case 0: return .unknown
    default: return text(source, at: start, rules)
    }
  }

  /// The members of the first object, in order, as far as they can be read.
  static func keys(of bytes: [UInt8]) -> [String] {
    var keys: [String] = []
    _ = try? JSONReader.read(bytes, range: start(bytes)..<bytes.count) {
      (reader) throws(JSONError) in
      if try reader.peekKind() == .array {
        try reader.openArray()
        guard try reader.nextElement() else { return }
      }
      try reader.openObject()
      while let key = try reader.nextKey(), keys.count < 40 {
        keys.append(key.string)
        // What a whole file of entries is in need not be gone through to know it.
        if keys.last == "entries" || keys.last == "egel" { return }
        try reader.skip()
      }
    }
    return keys
  }

  /// Where something begins after white space and remarks.
  static func start(_ bytes: [UInt8]) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      if bytes[start] <= 0x20 && bytes[start] != 0 {
        start += 1
      } else if bytes[start...].starts(with: RejectedFile.mark) {
        start = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else {
        return start
      }
    }
    return start
  }

  private static let own: Set<String> = ["id", "day", "at", "text"]

  private static func object(_ source: ImportSource, at start: Int) -> Sign {
    let keys = Set(keys(of: source.bytes))
    if keys.contains("egel") { return .format(.json) }
    if keys.contains("metadata") || keys.isSuperset(of: ["uuid", "creationDate"]) {
      return .format(.dayone)
    }
    if keys.contains("entries") { return keys.contains("tags") ? .format(.jrnl) : .unknown }
    if keys.isSuperset(of: ["title", "date"]) && !keys.contains("at") { return .format(.jrnl) }
    return keys.isDisjoint(with: own) ? .unknown : .format(.jsonl)
  }

  /// A line that begins with something in brackets and goes on behind them is no JSON.
  private static func brackets(
    _ source: ImportSource, at start: Int, _ rules: ImportRules
  ) -> Sign {
    let line = String(
      decoding: source.bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard let close = line.firstIndex(of: "]") else { return .format(.json) }
    if let format = rules.timeFormat, format.fits(line.dropFirst()[..<close]) {
      return .format(.jrnl)
    }
    let behind = line[line.index(after: close)...]
    let isText = behind.first?.isWhitespace ?? false && !behind.allSatisfy(\.isWhitespace)
    return isText ? .brackets : .format(.json)
  }

  private static func array(
    _ source: ImportSource, at start: Int, _ rules: ImportRules
  ) -> Sign {
    let rest = source.bytes[(start + 1)...].first { $0 > 0x20 }
    guard let rest, rest != UInt8(ascii: "]") else { return .format(.json) }
    // A time in brackets is how a jrnl text begins.
    if rest != UInt8(ascii: "{") {
      let time = source.bytes[(start + 1)...].prefix(5)
      let isTime =
        time.count == 5 && time.last == UInt8(ascii: "-")
        && time.dropLast().allSatisfy { $0 &- 48 < 10 }
      return isTime ? .format(.jrnl) : brackets(source, at: start, rules)
    }
    let keys = Set(keys(of: source.bytes))
    if keys.contains("creationDate") { return .unknown }
    return .format(.json)
  }

  private static func text(
    _ source: ImportSource, at start: Int, _ rules: ImportRules
  ) -> Sign {
    let line = source.bytes[start...].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    let text = String(decoding: line, as: UTF8.self)
    if text == "---" { return .format(.markdown) }
    if text.hasPrefix("full_date,") { return .format(.daylio) }
    // Only a table has columns that can be named, and this program's own have names of their own.
    if !rules.columns.isEmpty || text == EntryTable.columns.joined(separator: ",") {
      return .format(.csv)
    }
    let name = source.name.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .format(.csv) }
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .format(.jsonl) }
    if name.hasSuffix(".json") { return .format(.json) }
    return .unknown
  }
}
