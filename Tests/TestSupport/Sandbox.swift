internal import Foundation

/// A folder of a test's own, gone when the test is.
package final class Sandbox: Sendable {
  package let path: String

  package init() {
    path = NSTemporaryDirectory() + "egel-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? FileManager.default.removeItem(atPath: path)
  }

  package func file(_ name: String) -> String { path + "/" + name }

  package func write(_ text: String, to name: String) {
    write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) {
    let url = URL(fileURLWithPath: file(name))
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(bytes).write(to: url)
  }

  package func read(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  package func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: file(name)))).map { Array($0) }
  }

  /// Every file below, by its path from here, with its bytes.
  package func everything(under name: String = "") -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let root = name.isEmpty ? path : file(name)
    for entry in FileManager.default.enumerator(atPath: root)?.allObjects ?? [] {
      guard let relative = entry as? String,
        let data = try? Data(contentsOf: URL(fileURLWithPath: root + "/" + relative))
      else { continue }
      found[relative] = Array(data)
    }
    return found
  }
}
