internal import EgelCore
internal import EgelJSON

/// Day One's JSON, from inside its zip.
struct DayOneImport {
  let source: ImportSource
  let first: Int
  let rules: ImportRules

  func read() -> ImportResult {
    let entries = EntryCollector(source, .dayone, first: first, rules)
    var careful = CarefulJSON(entries, isForeign: true) {
      (entries, reader, _, base) throws(JSONError) in
      var media: [String] = []
      try entries.take(&reader, base: base) { (r, base) throws(JSONError) in
        try DayOneEntry.read(&r, base, &media)
      }
      entries.notes.media += media
    }
    let isLines = !FormatSign.keys(of: source.bytes).contains("entries")
    return isLines ? careful.lines() : careful.document()
  }
}

enum DayOneEntry {
  static func read(
    _ reader: inout JSONReader, _ base: Int, _ media: inout [String]
  ) throws(JSONError) -> EntryDraft {
    var draft = EntryDraft(start: 0)
    var names: [String: String] = [:]
    _ = try reader.peekKind()
    draft.start = base + reader.offset
    try reader.openObject()
    while let key = try reader.nextKey() {
      _ = try reader.peekKind()
      let offset = base + reader.offset
      if try reader.skipNull() { continue }
      if key.equals("uuid") {
        let id = try reader.string()
        draft.sourceID = id
        draft.content.extra.keep("uuid", string: id)
      } else if key.equals("creationDate") {
        draft.note(.at, at: offset)
        draft.time = .moment(try reader.moment())
      } else if key.equals("timeZone") {
        let zone = try reader.string().replacing("\\/", with: "/")
        draft.zone = zone
        draft.content.extra.keep("zone", string: zone)
      } else if key.equals("text") {
        draft.note(.text, at: offset)
        draft.content.text = unescaped(try reader.string())
      } else if key.equals("tags") {
        draft.note(.tags, at: offset)
        draft.content.tags = try reader.list { (r) throws(JSONError) in try r.string() }.bare
      } else {
        let value = try reader.raw()
        names.merge(Self.files(key.string, value), uniquingKeysWith: { one, _ in one })
        draft.keep(foreign: key.string, value, from: .dayone)
      }
    }
    media = self.media(in: draft.content.text).map { names[$0] ?? $0 }
    if draft.content.text.isEmpty, !names.isEmpty {
      draft.content.text = names.keys.sorted().map { "![](dayone-moment://\($0))" }.joined(
        separator: "\n")
      media = names.keys.sorted().compactMap { names[$0] }
    }
    return draft
  }

  /// Day One puts a backslash before punctuation; Markdown reads it away, and so must whoever reads text.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if !isPunctuation(scalar) { result.append("\\") }
        result.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The identifiers of pictures and recordings that a text shows.
  static func media(in text: String) -> [String] {
    text.split(separator: "(dayone-moment:/").dropFirst().compactMap { part in
      let inside = part.prefix { $0 != ")" }
      return inside.split(separator: "/").last.map(String.init)
    }
  }

  /// The file names of attachments by their identifiers.
  private static func files(_ name: String, _ value: [UInt8]) -> [String: String] {
    let folders = ["photos", "videos", "audios", "pdfAttachments"]
    guard folders.contains(name) else { return [:] }
    var files: [String: String] = [:]
    _ = try? JSONReader.read(value) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in
        var parts: [String: String] = [:]
        try reader.openObject()
        while let key = try reader.nextKey() {
          if try reader.peekKind() == .string {
            parts[key.string] = try reader.string()
          } else {
            try reader.skip()
          }
        }
        guard let id = parts["identifier"] else { return }
        let file = parts["md5"].map { "\($0).\(parts["type"] ?? parts["format"] ?? "")" }
        files[id] = "\(name)/\(file ?? id)"
      }
    }
    return files
  }
}
