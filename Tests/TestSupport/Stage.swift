package import EgelPlatform

/// A world for one test: a fixed clock, seeded randomness, a scripted person, and what was printed.
///
/// The file system is the real one, in a sandbox; only waiting for the disk is left out.
package final class Stage: Sendable {
  package let sandbox = Sandbox()
  package let now = Box<Int64>(1_795_000_000)
  package let offset = Box<@Sendable (Int64) -> Int>({ _ in 3600 })
  package let environment: Box<[String: String]>
  package let input = Box<[UInt8]>([])
  package let inputIsTerminal = Box(false)
  package let outputIsTerminal = Box(false)
  package let columns = Box<Int?>(nil)
  package let output = Box<[UInt8]>([])
  package let errors = Box<[UInt8]>([])
  package let outputFailure = Box<SystemFailure?>(nil)
  package let stopSignal = Box<Int32?>(nil)
  package let children = Box(
    Children { (words) throws(SystemFailure) in
      throw SystemFailure(call: "start", path: words.first ?? "", code: 2)
    })
  package let languageCommand = Box<[String]?>(nil)
  private let random = Box(SeededRandom(seed: 7))
  private let stopwatch = Box<UInt64>(0)

  package init() {
    environment = Box(["HOME": sandbox.path, "LANG": "en_GB.UTF-8"])
  }

  package var journalPath: String { sandbox.path + "/.local/share/egel" }

  package var outputText: String { String(decoding: output.value, as: UTF8.self) }
  package var errorText: String { String(decoding: errors.value, as: UTF8.self) }

  package func clear() {
    output.value = []
    errors.value = []
  }

  package var world: World {
    World(
      clock: Clock(
        now: { self.now.value },
        stopwatch: {
          self.stopwatch.change {
            $0 += 1_000_000
            return $0
          }
        },
        wait: { nanoseconds in
          self.stopwatch.change { $0 += nanoseconds }
          // A child of another test may hold a lock until it becomes its program: let it.
          World.live.clock.wait(1_000_000)
        }),
      zone: Zone { self.offset.value($0) },
      randomness: Randomness { self.random.change { $0.next() } },
      environment: Environment { self.environment.value[$0] },
      files: .withoutWaiting,
      terminal: Terminal(
        isTerminal: { $0 == .input ? self.inputIsTerminal.value : self.outputIsTerminal.value },
        columns: { self.columns.value },
        readKey: { () throws(SystemFailure) in self.takeByte() },
        awaitKey: { (_) throws(SystemFailure) in
          // A full stop in the script is a while in which nothing is pressed.
          switch self.takeByte() {
          case UInt8(ascii: "."): .none
          case nil: .inputEnded
          default: .pressed
          }
        }),
      streams: streams,
      children: Children(
        run: { (words) throws(SystemFailure) in try self.children.value.run(words) },
        output: { (words) throws(SystemFailure) in try self.children.value.output(words) }),
      languageCommand: languageCommand.value,
      stopSignal: { self.stopSignal.value })
  }

  private var streams: Streams {
    Streams(
      readAll: { (most) throws(SystemFailure) in
        let bytes = self.input.change { input in
          defer { input = [] }
          return input
        }
        guard bytes.count <= most else { throw .tooMuch(in: "standard input") }
        return bytes
      },
      readLine: { (_) throws(SystemFailure) in self.takeLine() },
      writeOutput: { (bytes) throws(SystemFailure) in
        if let failure = self.outputFailure.value { throw failure }
        self.output.change { $0 += bytes }
      },
      writeError: { bytes in self.errors.change { $0 += bytes } })
  }

  private func takeByte() -> UInt8? {
    input.change { $0.isEmpty ? nil : $0.removeFirst() }
  }

  private func takeLine() -> [UInt8]? {
    input.change { input in
      guard !input.isEmpty else { return nil }
      let end = input.firstIndex(of: UInt8(ascii: "\n")) ?? input.count
      let line = Array(input[..<end])
      input.removeFirst(min(end + 1, input.count))
      return line
    }
  }
}

extension Files {
  /// The real file system, but for waiting until the disk has everything.
  package static let withoutWaiting: Files = {
    var files = World.live.files
    files.synchronise = { (_) throws(SystemFailure) in }
    return files
  }()
}
