internal import EgelCore
internal import EgelPlatform

/// Makes synthetic journals and times the reader from a module that uses it.
struct Bench {
  let world: World

  private static let usage = """
    egel-bench make DIR COUNT    write a journal of COUNT entries over fifty years into DIR
    egel-bench month DIR COUNT   the same, and then leave only its last month
    egel-bench read FILE         time the reader on a file of entries

    """

  func run(_ words: [String]) -> Int32 {
    switch (words.first, words.count) {
    case ("make", 3): make(words[1], words[2], onlyLastMonth: false)
    case ("month", 3): make(words[1], words[2], onlyLastMonth: true)
    case ("read", 2): read(words[1])
    default: say(Self.usage, code: 64)
    }
  }

  private func make(_ folder: String, _ count: String, onlyLastMonth: Bool) -> Int32 {
    guard let count = Int(count), count > 0 else { return say(Self.usage, code: 64) }
    do {
      try SyntheticJournal(count: count, onlyLastMonth: onlyLastMonth).write(to: folder, world)
      return 0
    } catch {
      return say("egel-bench: \(error)\n", code: 74)
    }
  }

  private func read(_ path: String) -> Int32 {
    do {
      return say(try ReaderTimes(of: try world.files.contents(ofNamed: path), world).text, code: 0)
    } catch {
      return say("egel-bench: \(error)\n", code: 74)
    }
  }

  private func say(_ text: String, code: Int32) -> Int32 {
    do {
      try world.streams.writeOutput(Array(text.utf8))
      return code
    } catch {
      return 74
    }
  }
}
