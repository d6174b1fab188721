#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  // Musl declares `environ` as a variable that anyone may change.
  @unsafe @preconcurrency internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Other programs, started without a shell and waited for.
package struct Children: Sendable {
  /// How a child ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  /// Runs a program found on the PATH with its arguments; it has the terminal to itself meanwhile.
  package var run: @Sendable ([String]) throws(SystemFailure) -> Ending

  /// Runs one whose output is wanted and that asks a person nothing; nil where it did not end well.
  package var output: @Sendable ([String]) throws(SystemFailure) -> [UInt8]?

  package init(
    run: @escaping @Sendable ([String]) throws(SystemFailure) -> Ending,
    output: @escaping @Sendable ([String]) throws(SystemFailure) -> [UInt8]? = { _ in nil }
  ) {
    self.run = run
    self.output = output
  }

  static let live = Children(run: runChild, output: outputOfChild)
}

private func runChild(_ arguments: [String]) throws(SystemFailure) -> Children.Ending {
  let outcome = Signals.leavingInterruptsToTheChild {
    Result { () throws(SystemFailure) in try waitFor(try spawn(arguments)) }
  }
  return try outcome.get()
}

/// `output` is what the child prints into, instead of the terminal.
private func spawn(_ arguments: [String], output: Int32? = nil) throws(SystemFailure) -> pid_t {
  let program = arguments.first ?? ""
  let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
  defer { unsafe release(words) }
  #if canImport(Glibc)
    var attributes = posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
  #elseif canImport(Musl)
    var attributes = unsafe posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
  #else
    // Pointers, which are nil until they are made.
    var attributes: posix_spawnattr_t?
    var actions: posix_spawn_file_actions_t?
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  if let output {
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  }
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var restored = sigset_t()
  unsafe sigemptyset(&restored)
  // Not SIGHUP: a handler becomes the default by itself, and under `nohup` the child ignores it too.
  for number in [SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGXFSZ] {
    unsafe sigaddset(&restored, number)
  }
  unsafe posix_spawnattr_setsigdefault(&attributes, &restored)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var child = pid_t()
  let code = unsafe posix_spawnp(&child, program, &actions, &attributes, words, environ)
  guard code == 0 else { throw SystemFailure(call: "start", path: program, code: code) }
  return child
}

private func release(_ words: [UnsafeMutablePointer<CChar>?]) {
  for place in unsafe words.indices { unsafe free(words[place]) }
}

private func waitFor(_ child: pid_t) throws(SystemFailure) -> Children.Ending {
  var status: Int32 = 0
  while unsafe waitpid(child, &status, 0) < 0 {
    guard errno == EINTR, Signals.stop == nil else {
      throw SystemFailure(call: "wait", path: "", code: errno)
    }
  }
  let signal = status & 0x7f
  return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal)
}

/// What a child printed, where it could be started and ended well. It has no input, and its complaints are not
/// shown.
private func outputOfChild(_ arguments: [String]) throws(SystemFailure) -> [UInt8]? {
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
