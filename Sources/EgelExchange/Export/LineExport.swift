package import EgelCore
package import JSON

/// Entries as JSON lines: each record on a line of its own, as it stands but for the names beside the ids
/// of people, since nothing else in the file tells who they are.
package struct LineExport: Sendable {
  private var entries = RecordCopier(separator: .nothing)
  private let names: NameBook

  package init(names: NameBook) {
    self.names = names
  }

  /// The chosen records of a month's file.
  package mutating func add(
    _ views: [EntryView], of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    for view in views {
      if view.about == nil && view.readings == nil && !view.hasOthers {
        try entries.copy([view], of: file, to: &bytes)
      } else if view.isPlain {
        entries.copy(named(view, in: file.bytes), to: &bytes)
      } else {
        try copyWhole(view, of: file, to: &bytes)
      }
    }
  }

  /// A record that is written in the one way there is for it, whose ids stand where they are looked for.
  private func named(_ view: EntryView, in bytes: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.reserveCapacity(view.record.count + 32)
    var copied = view.record.lowerBound
    let lists = [view.about, view.readings].compactMap(\.self).sorted {
      $0.lowerBound < $1.lowerBound
    }
    for list in lists {
      var at = list.lowerBound
      while let place = Self.nextID(in: bytes, at..<list.upperBound) {
        at = place.upperBound
        guard
          let id = Identifier(String(decoding: bytes[place].dropFirst().dropLast(), as: UTF8.self)),
          let name = names.known(id)
        else { continue }
        record += bytes[copied..<place.lowerBound]
        var writer = JSONWriter()
        Subject.person(id).write(to: &writer) { _ in name }
        record += writer.bytes
        copied = at
      }
    }
    return record + bytes[copied..<view.record.upperBound]
  }

  /// Where an id stands with its quotes: as an element of a list, or as whom an answer is about.
  private static func nextID(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at + Identifier.length + 2 <= range.upperBound {
      let end = at + Identifier.length + 1
      if bytes[at] == UInt8(ascii: "\""), bytes[end] == UInt8(ascii: "\""),
        isElement(bytes, at) || isAbout(bytes, at)
      {
        return at..<(end + 1)
      }
      at += 1
    }
    return nil
  }

  private static func isElement(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at - 1] == UInt8(ascii: "[")
      || bytes[at - 1] == UInt8(ascii: ",")
        && bytes[at + Identifier.length + 2] != UInt8(ascii: ":")
  }

  private static func isAbout(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[..<at].suffix(8).elementsEqual("\"about\":".utf8)
  }

  private mutating func copyWhole(
    _ view: EntryView, of file: EntryFile, to bytes: inout [UInt8]
  ) throws(JSONError) {
    guard case .entry(let lineage) = try file.line(of: view) else {
      return try entries.copy([view], of: file, to: &bytes)
    }
    let record = lineage.shown.bytes(others: lineage.others) { [names] in names.known($0) }
    entries.copy(record, to: &bytes)
  }

  /// The end of the last line.
  package func end(_ bytes: inout [UInt8]) {
    entries.end(&bytes)
  }
}
