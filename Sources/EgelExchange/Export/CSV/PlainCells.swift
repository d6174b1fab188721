internal import EgelCore

/// The cells from `about` to `question` of an entry that is written as this program writes it, copied from
/// its bytes without a string being made.
///
/// What needs more than a copy is left to whoever makes cells of anything.
struct PlainCells {
  private let bytes: [UInt8]
  private let names: NameBook
  /// Where the member that comes next begins, with the comma before it.
  private var at: Int

  init(of bytes: [UInt8], _ names: NameBook) {
    self.bytes = bytes
    self.names = names
    at = 0
  }

  /// Appends the cells of a plain entry, or says that it needs a closer look; what was appended until then
  /// is the caller's to remove.
  mutating func append(_ view: EntryView, to cells: inout [UInt8]) -> Bool {
    // An answered question comes with its words, which may be long.
    guard view.isPlain, view.asked == nil else { return false }
    at = Self.labels(view)
    guard appendPeople(view.about, to: &cells) else { return false }
    cells.append(UInt8(ascii: ","))
    guard appendTags(view.tags, to: &cells) else { return false }
    cells.append(UInt8(ascii: ","))
    guard appendFeelings(to: &cells) else { return false }
    cells.append(UInt8(ascii: ","))
    appendWord(",\"whose\":\"", to: &cells)
    cells.append(UInt8(ascii: ","))
    appendWord(",\"outcome\":\"", to: &cells)
    cells.append(UInt8(ascii: ","))
    return true
  }

  /// Where the member after the kind would begin.
  private static func labels(_ view: EntryView) -> Int {
    // {"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00"
    let head = view.record.lowerBound + 72
    guard view.kind != .note else { return head }
    return head + ",\"kind\":\"\"".utf8.count + view.kind.rawValue.utf8.count
  }

  private mutating func appendPeople(_ list: Range<Int>?, to cells: inout [UInt8]) -> Bool {
    guard let list else { return true }
    at = list.lowerBound + 1
    let start = cells.count
    while bytes[at] != UInt8(ascii: "]") {
      separate(&cells, from: start)
      if pass("{\"name\":\"") {
        guard appendPlain(to: &cells), pass("\"}") else { return false }
      } else {
        guard pass("\""), appendPerson(to: &cells), pass("\"") else { return false }
      }
      _ = pass(",")
    }
    at = list.upperBound
    quote(&cells, from: start)
    return true
  }

  private mutating func appendPerson(to cells: inout [UInt8]) -> Bool {
    guard let id = Identifier({ bytes[at + $0] }) else { return false }
    at += Identifier.length
    let name = Array(names.name(of: .person(id)).utf8)
    guard Self.isPlain(name[...]) else { return false }
    cells.append(contentsOf: name)
    return true
  }

  private mutating func appendTags(_ list: Range<Int>?, to cells: inout [UInt8]) -> Bool {
    guard let list else { return true }
    at = list.lowerBound + 1
    let start = cells.count
    while bytes[at] != UInt8(ascii: "]") {
      separate(&cells, from: start)
      guard pass("\""), appendPlain(to: &cells), pass("\"") else { return false }
      _ = pass(",")
    }
    at = list.upperBound
    quote(&cells, from: start)
    return true
  }

  /// The cell of feelings, and that of those underneath.
  private mutating func appendFeelings(to cells: inout [UInt8]) -> Bool {
    let start = cells.count
    var underneath: [UInt8] = []
    if pass(",\"feelings\":[") {
      while !pass("]") {
        let before = cells.count
        separate(&cells, from: start)
        let word = cells.count
        guard appendFeeling(to: &cells) else { return false }
        if pass(",\"underneath\":true") {
          if !underneath.isEmpty { underneath.append(contentsOf: "; ".utf8) }
          underneath.append(contentsOf: cells[word...])
          cells.removeSubrange(before...)
        }
        guard pass("}") else { return false }
        _ = pass(",")
      }
    }
    quote(&cells, from: start)
    cells.append(UInt8(ascii: ","))
    let last = cells.count
    cells.append(contentsOf: underneath)
    quote(&cells, from: last)
    return true
  }

  private mutating func appendFeeling(to cells: inout [UInt8]) -> Bool {
    guard pass("{\"word\":\""), appendPlain(to: &cells), pass("\"") else { return false }
    guard pass(",\"strength\":") else { return true }
    cells.append(UInt8(ascii: "="))
    while bytes[at] &- UInt8(ascii: "0") < 10 {
      cells.append(bytes[at])
      at += 1
    }
    return true
  }

  /// A word of the program's own, if the member stands here.
  private mutating func appendWord(_ key: StaticString, to cells: inout [UInt8]) {
    guard pass(key) else { return }
    let end = ByteScan.first(UInt8(ascii: "\""), in: bytes, at..<bytes.count)
    cells.append(contentsOf: bytes[at..<end])
    at = end + 1
  }

  /// What stands here up to the quote, if it can stand in a cell as it is.
  private mutating func appendPlain(to cells: inout [UInt8]) -> Bool {
    let end = ByteScan.first(UInt8(ascii: "\""), in: bytes, at..<bytes.count)
    guard Self.isPlain(bytes[at..<end]) else { return false }
    cells.append(contentsOf: bytes[at..<end])
    at = end
    return true
  }

  /// Whether a word needs no quotes, no apostrophe, nothing before a semicolon in it, and nothing spelled out.
  private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, let last = word.last, first != UInt8(ascii: " "),
      last != UInt8(ascii: " "), !Defusing.isSuspicious(first)
    else { return false }
    for byte in word {
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xE2, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""),
        UInt8(ascii: "\\"):
        return false
      default: continue
      }
    }
    return true
  }

  private mutating func pass(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    let isThere = text.withUTF8Buffer { text in
      for place in 0..<count where unsafe text[place] != bytes[at + place] { return false }
      return true
    }
    if isThere { at += count }
    return isThere
  }

  private func separate(_ cells: inout [UInt8], from start: Int) {
    if cells.count > start { cells.append(contentsOf: [UInt8(ascii: ";"), UInt8(ascii: " ")]) }
  }

  /// A cell of several words has semicolons in it and needs quotes.
  private func quote(_ cells: inout [UInt8], from start: Int) {
    guard cells[start...].contains(UInt8(ascii: ";")) else { return }
    cells.insert(UInt8(ascii: "\""), at: start)
    cells.append(UInt8(ascii: "\""))
  }
}
