import EgelCore
import EgelExchange
import Foundation

/// Imports for tests: here is an hour ahead of universal time, and two zones are known.
enum Trying {
  static let rules = ImportRules(here: { _ in 3600 }, zone: Zones.file)

  static func read(
    _ text: String, as format: ImportFormat? = nil, named name: String = "in",
    _ change: (inout ImportRules) -> Void = { _ in }
  ) -> ImportResult {
    read(Array(text.utf8), as: format, named: name, change)
  }

  static func read(
    _ bytes: [UInt8], as format: ImportFormat? = nil, named name: String = "in",
    _ change: (inout ImportRules) -> Void = { _ in }
  ) -> ImportResult {
    var rules = rules
    change(&rules)
    return Importer.read([ImportSource(name, bytes)], as: format, rules)
  }

  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static func sample(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: samples.appending(path: name))).map { Array($0) } ?? []
  }
}

extension ImportResult {
  /// The lines as text, in the order in which they came.
  var texts: [String] {
    entries.entries.map { String(decoding: entries.bytes(of: $0), as: UTF8.self) }
  }

  var messages: [String] { rejections.map(\.message.english) }
}
