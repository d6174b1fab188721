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
    let byte = try Files.live.nextTyped()
    var keys = typedBefore(mode)
    if let byte { keys.append(Key(byte: byte, isShown: false)) }
    while !keys.isEmpty {
      let key = keys.removeFirst()
      let (step, echo) = line.take(key.byte)
      TypedSoFar.show(echo)
      if !key.isShown { show(echo) }
      switch step {
      case .more: continue
      case .done: return line.bytes
      case .ended: return nil
      case .signal(let number):
        // To all that the terminal would send it to; with one thread it has been handled when this returns.
        kill(0, number)
        if Signals.stop != nil { throw .calledAway }
        keys += typedBefore(mode)
      }
    }
    guard byte == nil else { continue }
    // The terminal is gone in the middle of a line: it was not finished, and is no answer.
    if Signals.stop != nil { throw .calledAway }
    return line.bytes.isEmpty ? nil : line.bytes
  }
}

private struct Key {
  var byte: UInt8
  var isShown: Bool
}

/// What a stop found waiting, which was shown when the program went on.
private func typedBefore(_ mode: borrowing LineMode?) -> [Key] {
  (mode?.typedBefore() ?? []).map { Key(byte: $0, isShown: true) }
}

/// On the terminal, even where standard error goes to a file.
private func show(_ echo: [UInt8]) {
  let screen = Terminal.live.isTerminal(.error) ? Terminal.Stream.error : .input
  do throws(SystemFailure) {
    try Files.live.writeAll(echo, to: screen.rawValue, path: "")
  } catch {
    // A terminal that is only open for reading shows nothing; what was typed is there all the same.
  }
}
