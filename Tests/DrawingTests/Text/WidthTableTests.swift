import Foundation
import Testing

@testable import Drawing

struct WidthTableTests {
  @Test func changesAreSortedAndEachIsOne() {
    #expect(WidthTable.changes.first == 0)
    for (left, right) in zip(WidthTable.changes, WidthTable.changes.dropFirst()) {
      #expect(left >> 4 < right >> 4)
      #expect(left & 0xF != right & 0xF)
    }
  }

  @Test(.enabled(if: Python.hasUnicodeOfTable, "needs Python with the table's Unicode"))
  func tableIsWhatTheGeneratorMakes() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let generator = tests.appendingPathComponent("Tools/make-width-table.py")
    let table = tests.deletingLastPathComponent()
      .appendingPathComponent("Sources/Drawing/Text/WidthTable.swift")
    let committed = try String(contentsOf: table, encoding: .utf8)
    #expect(
      Python.output(of: [generator.path]) == committed,
      "python3 Tests/Tools/make-width-table.py > Sources/Drawing/Text/WidthTable.swift")
  }
}

private enum Python {
  static var hasUnicodeOfTable: Bool {
    let ask = "import unicodedata; print(unicodedata.unidata_version, end='')"
    return output(of: ["-c", ask]) == WidthTable.unicodeVersion
  }

  static func output(of arguments: [String]) -> String? {
    let python = Process()
    let pipe = Pipe()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3"] + arguments
    python.standardOutput = pipe
    python.standardError = FileHandle.nullDevice
    guard (try? python.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return python.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}
