internal import EgelCore
internal import EgelJSON
internal import EgelPlatform

/// How long the reader takes on a file, the best of several rounds, in this process.
struct ReaderTimes {
  let text: String

  private static let rounds = 7

  init(of bytes: [UInt8], _ world: World) throws(JSONError) {
    var entries = 0
    let skim = try Self.best(world) { () throws(JSONError) in
      entries = 0
      var latest = Day.earliest
      try EntryView.each(in: bytes) { skim in
        entries += 1
        if skim.isLive { latest = max(latest, skim.day) }
      }
    }
    let views = try Self.best(world) { () throws(JSONError) in
      _ = try EntryFile(reading: bytes).views.count
    }
    let values = try Self.best(world) { () throws(JSONError) in
      try EntryFile.eachEntry(in: bytes) { line in entries += line.isMark ? 0 : 1 }
    }
    let kept = try Self.best(world) { () throws(JSONError) in
      entries = try EntryFile.entries(reading: bytes).count
    }
    text = """
      {"entries":\(entries),"bytes":\(bytes.count),"skim-ms":\(skim),"views-ms":\(views),\
      "values-ms":\(values),"kept-values-ms":\(kept)}

      """
  }

  private static func best(
    _ world: World, _ body: () throws(JSONError) -> Void
  ) throws(JSONError) -> Double {
    var best = UInt64.max
    for _ in 0..<rounds {
      let start = world.clock.stopwatch()
      try body()
      best = min(best, world.clock.stopwatch() - start)
    }
    return Double(best / 1000) / 1000
  }
}
