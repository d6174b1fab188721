package import EgelCore
internal import EgelJSON

/// Records that could not be taken over, each below the reason why, to be mended and imported again.
///
/// A part for each file they came from says first what they are written in, so that any will do, and of
/// dates such as `03-12-2025` what the other rows of the table said of them:
///
/// ```
/// # egel: as csv, from diary.csv
/// date,text
/// # egel: diary.csv, line 7, column 1, record 6 (day): expected a day such as ...
/// soon,We walked.
/// ```
package enum RejectedFile {
  /// What begins a line that every reader of records passes over.
  static let mark = Array("# egel: ".utf8)
  private static let opening = Array("# egel: as ".utf8)

  /// The rejected records of an import, file by file, each file's header before them.
  package static func bytes(
    _ rejections: [Rejection], of result: ImportResult, _ language: Language
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for places in result.places {
      let own = rejections.filter { $0.place.file == places.name && !$0.raw.isEmpty }
      guard !own.isEmpty else { continue }
      let format = places.format == .json ? .jsonl : places.format
      let words = [format.rawValue, places.order?.word].compactMap { $0 }.joined(separator: ", ")
      bytes += remark("as \(words), from \(places.source.origin ?? places.name)")
      bytes += line(places.header)
      for rejection in own {
        bytes += remark(rejection.message[language])
        bytes += line(places.format.isJSON ? oneLine(rejection.raw) : rejection.raw)
      }
    }
    return bytes
  }

  /// The parts of such a file, or nothing where it is none.
  static func parts(of file: ImportSource) -> [(format: ImportFormat, source: ImportSource)] {
    guard file.bytes.starts(with: opening) else { return [] }
    let starts = lines(of: file.bytes[...], beginningWith: opening)
    return zip(starts, starts.dropFirst() + [file.bytes.count]).flatMap { start, end in
      part(file, start..<end)
    }
  }

  private static func part(
    _ file: ImportSource, _ range: Range<Int>
  ) -> [(format: ImportFormat, source: ImportSource)] {
    let bytes = file.bytes[range]
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let words = String(decoding: bytes[..<end].dropFirst(opening.count), as: UTF8.self)
    let parts = words.split(separator: ", from ", maxSplits: 1)
    let said = parts.first?.split(separator: ", ") ?? []
    guard let word = said.first, let format = ImportFormat(rawValue: String(word)) else {
      return []
    }
    let order = said.dropFirst().first.flatMap { DayOrder(word: $0) }
    let origin = parts.count > 1 ? String(parts[1]) : file.name
    let rest = bytes[min(end + 1, bytes.endIndex)...]
    let records = format == .markdown ? notes(in: rest) : [rest]
    return records.map { (format, ImportSource($0, of: file, from: origin, order)) }
  }

  /// Notes have no end of their own: each goes from the reason above it to the next one.
  private static func notes(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let marks = lines(of: bytes, beginningWith: mark)
    return zip(marks, marks.dropFirst() + [bytes.endIndex]).map { start, end in
      let above = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end - 1
      return bytes[(above + 1)..<end]
    }
  }

  /// Where the lines that begin with these bytes begin.
  private static func lines(
    of bytes: ArraySlice<UInt8>, beginningWith start: [UInt8]
  ) -> [Int] {
    var found: [Int] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset...].starts(with: start) { found.append(offset) }
      offset = (bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex) + 1
    }
    return found
  }

  /// A line that is passed over; what it quotes may have line ends.
  private static func remark(_ text: String) -> [UInt8] {
    line(mark + text.utf8.map { $0 < 0x20 ? 0x20 : $0 })
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
  package var message: Bilingual {
    let phrase = problem.phrase
    let path = path.drop { $0 == "." }
    let member = path.isEmpty ? "" : " (\(path.prefix(80))\(path.count > 80 ? "…" : ""))"
    let number = place.record > 0 ? ", record \(place.record)" : ""
    return Bilingual(
      nl: "\(place.file), regel \(place.line), kolom \(place.column)\(number)\(member): "
        + phrase.dutch,
      en: "\(place.file), line \(place.line), column \(place.column)\(number)\(member): "
        + phrase.english)
  }

  /// What to do about it, where that is known.
  package var hint: Bilingual? {
    switch problem {
    case .byteOrderMark:
      Bilingual(
        nl: "haal het weg: tail -c +4 BESTAND | egel import -",
        en: "take it away: tail -c +4 FILE | egel import -")
    case .invalidUTF8:
      Bilingual(
        nl: "het kan Latin-1 zijn: iconv -f LATIN1 -t UTF-8 BESTAND | egel import -",
        en: "it may be Latin-1: iconv -f LATIN1 -t UTF-8 FILE | egel import -")
    default: advice
    }
  }
}
