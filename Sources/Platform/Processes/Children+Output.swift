#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a child printed, where it could be started and ended well. It has no input, and its complaints are not
/// shown.
func outputOfChild(_ arguments: [String]) throws(SystemFailure) -> [UInt8]? {
  var ends: [Int32] = [-1, -1]
  guard unsafe pipe(&ends) == 0 else {
    throw SystemFailure(call: "pipe", path: "", code: errno)
  }
  defer { closeFile(ends[0]) }
  // Otherwise the child would hold the end it writes to open a second time.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let child: pid_t
  do {
    defer { closeFile(ends[1]) }
    child = try spawn(arguments, output: ends[1])
  }
  let printed = try? Files.live.readToEnd(ends[0], expecting: 0, most: 65_536, path: "")
  return try waitFor(child) == .exited(0) ? printed : nil
}
