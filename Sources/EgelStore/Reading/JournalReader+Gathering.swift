internal import EgelPlatform

extension JournalReader {
  /// So few months are read by one thread: below some megabytes another costs what it brings.
  package static let fewMonths = 24

  /// What is made of each of these months, or of what else there is, in their order, on all cores where there are
  /// many.
  package func gather<Item: Sendable, Part: Sendable>(
    _ wanted: [Item], alone few: Int = fewMonths,
    _ make: @escaping @Sendable (Item) throws -> Part
  ) throws -> [Part] {
    guard wanted.count > few else { return try wanted.map(make) }
    let parts = files.journal.world.threads.each(wanted.count) { place in
      Result { try make(wanted[place]) }
    }
    return try parts.map { try $0.get() }
  }
}
