/// Everything outside the program, as one struct of closures; a test replaces the members it needs.
package struct World: Sendable {
  package var clock: Clock
  package var zone: Zone
  package var randomness: Randomness
  package var environment: Environment
  package var files: Files
  package var terminal: Terminal
  package var streams: Streams
  package var children: Children
  package var threads: Threads
  /// The command that prints which languages the person chose for the whole machine, where the system has one.
  package var languageCommand: [String]?
  /// The signal that asked the program to stop, if one did.
  package var stopSignal: @Sendable () -> Int32?

  package init(
    clock: Clock, zone: Zone, randomness: Randomness, environment: Environment, files: Files,
    terminal: Terminal, streams: Streams, children: Children, threads: Threads = .alone,
    languageCommand: [String]? = nil,
    stopSignal: @escaping @Sendable () -> Int32?
  ) {
    self.clock = clock
    self.zone = zone
    self.randomness = randomness
    self.environment = environment
    self.files = files
    self.terminal = terminal
    self.streams = streams
    self.children = children
    self.threads = threads
    self.languageCommand = languageCommand
    self.stopSignal = stopSignal
  }

  /// The machine the program runs on.
  package static let live = World(
    clock: .live, zone: .live, randomness: .live, environment: .live, files: .live,
    terminal: .live, streams: .live, children: .live, threads: .live,
    languageCommand: languageCommandHere, stopSignal: { Signals.stop })

  private static var languageCommandHere: [String]? {
    #if canImport(Darwin)
      ["/usr/bin/defaults", "read", "-g", "AppleLanguages"]
    #else
      nil
    #endif
  }
}

/// Where random bits come from.
package struct Randomness: Sendable {
  package var bits: @Sendable () -> UInt64

  package init(bits: @escaping @Sendable () -> UInt64) {
    self.bits = bits
  }

  static let live = Randomness {
    var system = SystemRandomNumberGenerator()
    return system.next()
  }
}
