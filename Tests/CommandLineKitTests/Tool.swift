import Foundation

/// A program that may be installed on the machine that runs the tests.
struct Tool {
  let path: String

  init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin"]
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  static func isThere(_ name: String) -> Bool { Tool(name) != nil }

  /// A bash that understands the script for it: 4.3 or later. macOS has 3.2.
  static let bash: Tool? = {
    guard let bash = Tool("bash"), let version = try? bash.output(["--version"], input: "")
    else { return nil }
    return isNewBash(version) ? bash : nil
  }()

  static func isNewBash(_ version: String) -> Bool {
    guard let match = version.firstMatch(of: /([0-9]+)\.([0-9]+)/), let major = Int(match.1),
      let minor = Int(match.2)
    else { return false }
    return (major, minor) >= (4, 3)
  }

  /// What it writes, to either stream, when it reads this text.
  func output(_ arguments: [String], input: String) throws -> String {
    let process = Process()
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let data = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
