internal import EgelCore
internal import JSON

/// The cells from `about` to `question` of an entry that has nothing but names and tags, and those in
/// plain words.
///
/// Most are so; their bytes are copied from the record without a string being made. Others are read
/// once more.
struct PlainLists {
  private let view: EntryView
  private let bytes: [UInt8]

  init(_ view: EntryView, of file: EntryFile) {
    self.view = view
    bytes = file.bytes
  }

  /// Appends the cells, or says that the record has to be read for them; what was appended until then
  /// is the caller's to remove.
  func append(to cells: inout [UInt8]) -> Bool {
    guard isAlone, copy(view.about, "{\"name\":\"", "\"}", to: &cells) else { return false }
    cells.append(UInt8(ascii: ","))
    guard copy(view.tags, "\"", "\"", to: &cells) else { return false }
    cells.append(contentsOf: ",,,,,".utf8)
    return true
  }

  /// Whether no member with a column of its own stands in the record besides what its view shows.
  private var isAlone: Bool {
    guard !view.hasExtra, let text = view.text, text.end + 2 == view.record.upperBound else {
      return false
    }
    let lists = [view.about, view.tags].compactMap { $0 }
    let firstKey = lists.isEmpty ? 3 : 2
    var end = lists.first?.lowerBound ?? text.start
    // `id`, `day`, `at` and perhaps `kind`, each with four quotes, and those of the next key.
    let quotes = (view.kind == .note ? 12 : 16) + firstKey
    guard end > view.record.lowerBound, countQuotes(view.record.lowerBound..<end) == quotes else {
      return false
    }
    end = lists.first?.upperBound ?? text.start
    for list in lists.dropFirst() {
      guard list.lowerBound - end == ",\"tags\":".utf8.count else { return false }
      end = list.upperBound
    }
    return lists.isEmpty || text.start - end == ",\"text\":\"".utf8.count
  }

  private func countQuotes(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte == UInt8(ascii: "\"") { count += 1 }
    return count
  }

  /// One cell of the strings in a validated array, each between these bytes.
  private func copy(
    _ list: Range<Int>?, _ prefix: StaticString, _ suffix: StaticString, to cells: inout [UInt8]
  ) -> Bool {
    guard let list, list.count > 2 else { return true }
    guard ByteScan.firstNotPlain(in: bytes, list) == list.upperBound else { return false }
    let start = cells.count
    var offset = list.lowerBound
    while bytes[offset] != UInt8(ascii: "]") {
      guard let word = word(at: offset + 1, prefix, suffix) else { return false }
      if cells.count > start { cells.append(contentsOf: "; ".utf8) }
      cells.append(contentsOf: bytes[word])
      offset = word.upperBound + suffix.utf8CodeUnitCount
    }
    if offset + 1 != list.upperBound { return false }
    return finish(start, &cells)
  }

  /// A word that needs neither quotes nor an apostrophe.
  private func word(
    at offset: Int, _ prefix: StaticString, _ suffix: StaticString
  ) -> Range<Int>? {
    guard matches(prefix, at: offset) else { return nil }
    let start = offset + prefix.utf8CodeUnitCount
    var end = start
    while bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ";") { return nil }
      end += 1
    }
    guard end > start, matches(suffix, at: end), bytes[start] != UInt8(ascii: " "),
      bytes[end - 1] != UInt8(ascii: " "), !Defusing.isSuspicious(bytes[start])
    else { return nil }
    return start..<end
  }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= view.record.upperBound else { return false }
    return text.withUTF8Buffer { unsafe bytes[offset...].starts(with: $0) }
  }

  /// A cell of several words has semicolons in it and needs quotes.
  private func finish(_ start: Int, _ cells: inout [UInt8]) -> Bool {
    if cells[start...].contains(UInt8(ascii: ";")) {
      cells.insert(UInt8(ascii: "\""), at: start)
      cells.append(UInt8(ascii: "\""))
    }
    return true
  }
}
