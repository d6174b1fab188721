internal import Foundation
package import Testing

/// Compares a text with the one kept in a file beside the tests.
///
/// With EGEL_RECORD=1 in the environment the file is written anew and the test fails once, so that
/// what was recorded is read.
package enum Snapshot {
  package static func check(
    _ text: String, against name: String, in folder: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder + "/" + name
    let isRecording = ProcessInfo.processInfo.environment["EGEL_RECORD"] != nil
    let kept = try? String(contentsOfFile: path, encoding: .utf8)
    if isRecording && kept != text {
      try? text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): read it, and run again", sourceLocation: sourceLocation)
    } else if kept != text {
      Issue.record(
        """
        \(name) is not what the program prints now:
        \(difference(from: kept ?? "", to: text))
        record it with EGEL_RECORD=1 swift test
        """, sourceLocation: sourceLocation)
    }
  }

  private static func difference(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    return newLines.difference(from: oldLines).map { change in
      switch change {
      case .remove(let offset, let line, _): "\(offset + 1) - \(line)"
      case .insert(let offset, let line, _): "\(offset + 1) + \(line)"
      }
    }.joined(separator: "\n")
  }
}
