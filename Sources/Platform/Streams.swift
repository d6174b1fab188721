/// Standard input, output and error.
package struct Streams: Sendable {
  /// All of standard input; more than so many bytes is a failure.
  package var readAll: @Sendable (_ most: Int) throws(SystemFailure) -> [UInt8]
  /// The next line a person typed, without its end; nil at the end of the input. What was asked is
  /// shown again where the program was stopped for a while.
  package var readLine: @Sendable (_ asked: [UInt8]) throws(SystemFailure) -> [UInt8]?
  package var writeOutput: @Sendable ([UInt8]) throws(SystemFailure) -> Void
  package var writeError: @Sendable ([UInt8]) -> Void

  package init(
    readAll: @escaping @Sendable (_ most: Int) throws(SystemFailure) -> [UInt8],
    readLine: @escaping @Sendable ([UInt8]) throws(SystemFailure) -> [UInt8]?,
    writeOutput: @escaping @Sendable ([UInt8]) throws(SystemFailure) -> Void,
    writeError: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.readAll = readAll
    self.readLine = readLine
    self.writeOutput = writeOutput
    self.writeError = writeError
  }

  static let live = Streams(
    readAll: { (most) throws(SystemFailure) in
      try Files.live.readToEnd(
        0, expecting: 65_535, most: most, path: "standard input", isPatient: false)
    },
    readLine: { (asked) throws(SystemFailure) in
      try readTypedLine(asked, byKey: LineMode.isShort)
    },
    writeOutput: { (bytes) throws(SystemFailure) in
      // Swift's own `print` loses output on a full disk and says nothing.
      try Files.live.writeAll(bytes, to: 1, path: "standard output")
    },
    writeError: { bytes in
      // With standard error gone there is nobody left to tell.
      do throws(SystemFailure) { try Files.live.writeAll(bytes, to: 2, path: "") } catch {}
    })
}

/// Byte by byte, so that nothing is taken from the input beyond the line that was asked for.
func readTypedLine(_ asked: [UInt8], byKey: Bool) throws(SystemFailure) -> [UInt8]? {
  let mode = LineMode(asked, byKey: byKey)
  if byKey && mode != nil { return try readKeys(mode) }
  var line: [UInt8] = []
  while true {
    let byte = try Files.live.nextTyped()
    line += mode?.typedBefore() ?? []
    guard let byte else {
      // The terminal is gone in the middle of a line: it was not finished, and is no answer.
      if Signals.stop != nil { throw .calledAway }
      return line.isEmpty ? nil : line
    }
    if byte == UInt8(ascii: "\n") { return line }
    line.append(byte)
  }
}
