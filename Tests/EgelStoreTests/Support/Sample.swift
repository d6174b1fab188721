import EgelCore

/// Entries that tests write.
enum Sample {
  static let october = entry(1, "2026-10-31T22:00:00+01:00", "October")
  static let november = entry(2, "2026-11-01T09:00:00+01:00", "November")
  static let edited = entry(3, "2026-11-02T09:00:00+01:00", "not edited yet")
  static let deleted = entry(4, "2026-11-03T09:00:00+01:00", "to be deleted")
  static let another = entry(5, "2026-11-04T09:00:00+01:00", "another")
  static let september = entry(6, "2026-09-09T09:00:00+02:00", "September")

  static let month = november.day.month

  /// What a file syncer left beside a month's file: a version of its own of one entry, an entry nobody
  /// else has, and one of a month that has no file.
  static let copyName = "entries/2026-11.sync-conflict-20261120-120000-ABCDEFG.json"
  static let copy: String = {
    var version = november
    version.text = "November, elsewhere"
    version.history.edited = Moment("2026-11-20T12:00:00+01:00")
    let others = [
      entry(7, "2026-11-05T09:00:00+01:00", "only here"),
      entry(8, "2026-08-08T09:00:00+02:00", "August"),
    ]
    let records = ([version] + others).map { $0.bytes() }
    return String(decoding: RecordLines.bytes(records), as: UTF8.self)
  }()

  static func entry(_ number: UInt64, _ time: String, _ text: String) -> Entry {
    let at = Moment(time) ?? .epoch
    return Entry(id: Identifier(bits: number), day: at.localDay, at: at, text: text)
  }
}
