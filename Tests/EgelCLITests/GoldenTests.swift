import Foundation
import TestSupport
import Testing

/// Every transcript in `Golden`, run against the program as it is now.
@Suite struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Golden"

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") && $0 != "failures.txt" }.sorted()

  @Test("transcripts are there") func transcriptsAreThere() {
    #expect(!Self.names.isEmpty)
  }

  @Test("the program says what it said", arguments: names)
  func transcript(_ name: String) throws {
    let kept = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    Snapshot.check(Transcript(kept).run(), against: name, in: Self.folder)
  }
}
