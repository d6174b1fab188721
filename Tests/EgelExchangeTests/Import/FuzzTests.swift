import EgelCore
import EgelExchange
import EgelJSON
import Foundation
import TestSupport
import Testing

/// Samples damaged in every way that chance finds. A moment of it in every run; as long as
/// EGEL_FUZZ_SECONDS says for each reader where that is set, as `Tests/Scripts/fuzz.py` does.
@Suite struct FuzzTests {
  struct Reader: Sendable, CustomTestStringConvertible {
    let format: ImportFormat
    let samples: [String]

    var testDescription: String { format.rawValue }
  }

  static let readers = [
    Reader(format: .json, samples: ["script.jsonl"]),
    Reader(format: .jsonl, samples: ["script.jsonl"]),
    Reader(format: .csv, samples: ["table.csv", "table-nl.csv", "daylio-new.csv"]),
    Reader(format: .daylio, samples: ["daylio-new.csv", "daylio-old.csv"]),
    Reader(format: .markdown, samples: ["notes/own.md", "notes/walk.md"]),
    Reader(format: .jrnl, samples: ["jrnl.json", "jrnl-24.txt", "jrnl-12.txt"]),
    Reader(format: .dayone, samples: ["dayone.json"]),
  ]

  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["EGEL_FUZZ_SECONDS"].flatMap(Double.init)
  private static let usualRounds = 100

  @Test(arguments: readers)
  func nothingBreaksAReader(_ reader: Reader) {
    var random = SeededRandom(seed: Self.environment["EGEL_FUZZ_SEED"].flatMap(UInt64.init) ?? 1)
    let samples = reader.samples.map { Trying.sample($0) } + Self.found(reader.format)
    let end = Date().addingTimeInterval(Self.seconds ?? 0)
    var round = 0
    while Self.seconds == nil ? round < Self.usualRounds : Date() < end {
      round += 1
      let damaged = Damage(samples.randomElement(using: &random) ?? [], random: &random)
        .done(others: samples, &random)
      check(damaged, reader.format)
    }
  }

  /// Inputs that once broke something.
  @Test(arguments: readers)
  func whatWasFoundStaysMended(_ reader: Reader) {
    for input in Self.found(reader.format) { check(input, reader.format) }
  }

  /// What is read holds together: it can be read again as the same, and errors say where they are.
  private func check(_ input: [UInt8], _ format: ImportFormat) {
    if let folder = Self.environment["EGEL_FUZZ_FOLDER"] {
      try? Data(input).write(to: URL(fileURLWithPath: folder + "/last-\(format.rawValue)"))
    }
    let result = Trying.read(input, as: format)
    let again = Trying.read(result.texts.joined(separator: "\n"), as: .jsonl)
    #expect(again.texts == result.texts, "\(Data(input).base64EncodedString())")
    #expect(again.messages == [], "\(Data(input).base64EncodedString())")
    let lines = input.count { $0 == 0x0A } + 1
    for rejection in result.rejections {
      #expect((1...lines).contains(rejection.place.line), "\(Data(input).base64EncodedString())")
    }
  }

  private static func found(_ format: ImportFormat) -> [[UInt8]] {
    let folder = Trying.samples.appending(path: "Found/\(format.rawValue)").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
      .map { Array($0) }
  }
}

/// One way or several to damage some bytes.
private struct Damage {
  private var bytes: [UInt8]

  private static let marks = Array("\"\\{}[],:;\n\r\t'-0 e.\u{0}#|@T*".utf8)

  init(_ bytes: [UInt8], random: inout SeededRandom) {
    self.bytes = bytes
  }

  func done(others: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
    var damage = self
    for _ in 0..<Int.random(in: 1...6, using: &random) { damage.once(others, &random) }
    return damage.bytes
  }

  private mutating func once(_ others: [[UInt8]], _ random: inout SeededRandom) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(Self.marks.randomElement(using: &random) ?? 0, at: at)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
    case 3 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 4: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
    case 5: bytes.removeSubrange(at...)
    case 6 where at < bytes.count: bytes[at] = Self.marks.randomElement(using: &random) ?? 0
    default:
      let other = others.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 60)], at: at)
    }
  }
}
