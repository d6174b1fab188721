package import EgelCore
internal import Platform

extension JournalReader {
  /// So few months are read on one core: below some megabytes a second thread costs what it brings.
  private static let monthsForOneCore = 24

  /// What is made of each of these months, in their order, on both cores where there are many.
  package func gather<Part: Sendable>(
    _ wanted: [Month], _ make: @escaping @Sendable (Month) throws -> Part
  ) throws -> [Part] {
    guard wanted.count > Self.monthsForOneCore else { return try wanted.map(make) }
    // Every other one, since months that lie close together are of one size.
    let parts = files.journal.world.threads.both(
      { Self.part(of: wanted, from: 0, make) }, { Self.part(of: wanted, from: 1, make) })
    return try (0..<wanted.count).map { place in
      let half = place.isMultiple(of: 2) ? parts.0 : parts.1
      return try half[place / 2].get()
    }
  }

  private static func part<Part>(
    of wanted: [Month], from start: Int, _ make: @Sendable (Month) throws -> Part
  ) -> [Result<Part, any Error>] {
    var parts: [Result<Part, any Error>] = []
    for place in stride(from: start, to: wanted.count, by: 2) {
      parts.append(Result { try make(wanted[place]) })
    }
    return parts
  }
}
