#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Key by key, shown as a terminal would show it.
func readKeys(_ mode: borrowing LineMode?) throws(SystemFailure) -> [UInt8]? {
  var line = TypedLine()
  while true {
    let byte = try Files.live.nextByte(of: 0)
    // What a stop found of the line was shown when the program went on.
    for before in mode?.typedBefore() ?? [] { _ = line.take(before) }
    guard let byte else { return line.bytes.isEmpty ? nil : line.bytes }
    let (step, echo) = line.take(byte)
    show(echo)
    switch step {
    case .more: continue
    case .done: return line.bytes
    case .ended: return nil
    case .signal(let number):
      // To all that the terminal would have sent it to; it has been handled here when this returns.
      kill(0, number)
      if Signals.stop != nil { throw SystemFailure(call: "read", path: "", code: EINTR) }
    }
  }
}

/// On the terminal, even where standard error goes to a file.
private func show(_ echo: [UInt8]) {
  TypedSoFar.show(echo)
  let screen = Terminal.live.isTerminal(.error) ? Terminal.Stream.error : .input
  do throws(SystemFailure) {
    try Files.live.writeAll(echo, to: screen.rawValue, path: "")
  } catch {
    // A terminal that is only open for reading shows nothing; what was typed is there all the same.
  }
}
