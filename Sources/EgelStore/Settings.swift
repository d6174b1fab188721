public import EgelCore
internal import EgelJSON

/// What `journal.json` says: the form of the journal, its own id, and what the person has set.
public struct Settings: Equatable, Sendable {
  package static let knownFormat = JournalFormat.known

  /// The version of the form in which the journal is written.
  public package(set) var format = JournalFormat.first
  /// The journal's id; nil until the first entry makes it.
  public package(set) var id: Identifier?
  /// The language that the person has set.
  public package(set) var language: Language?
  /// The hour at which the person's day begins; a night belongs to the evening before it.
  public package(set) var dayStart = Settings.usualDayStart
  /// Whether anything about desire and sex is shown or asked at all.
  public package(set) var desire = false
  var extra = ExtraMembers()

  package static let usualDayStart = TimeOfDay(hour: 4, minute: 0, second: 0) ?? .midnight

  package init() {}

  static func read(_ files: JournalFiles) throws(StoreFailure) -> Settings {
    guard let bytes = try files.contents(of: FileName.settings) else { return Settings() }
    return try files.naming(FileName.settings) { () throws(JSONError) in
      try Settings(reading: bytes)
    }
  }

  init(reading bytes: [UInt8]) throws(JSONError) {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.openObject()
      while let key = try reader.nextKey() { try take(key, &reader) }
    }
  }

  private mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) {
    if key.equals("format") {
      format = try reader.integer()
    } else if key.equals("id") {
      id = try reader.identifier()
    } else if key.equals("language") {
      language = try reader.word(of: Language.self)
    } else if key.equals("day-start") {
      dayStart = try reader.timeOfDay()
    } else if key.equals("desire") {
      desire = try reader.bool()
    } else {
      try extra.keep(key, from: &reader)
    }
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.newline()
    writer.key("format")
    writer.integer(format)
    writer.newline()
    if let id {
      writer.key("id")
      writer.string(id.description)
      writer.newline()
    }
    if let language {
      writer.key("language")
      writer.string(language.rawValue)
      writer.newline()
    }
    if dayStart != Self.usualDayStart {
      writer.key("day-start")
      writer.string(dayStart.description)
      writer.newline()
    }
    if desire {
      writer.key("desire")
      writer.bool(true)
      writer.newline()
    }
    extra.write(to: &writer)
    writer.newline()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}
