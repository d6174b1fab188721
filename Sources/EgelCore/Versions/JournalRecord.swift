/// A record of a journal, and its JSON: an entry, a person, a relationship, an agreement, a question or a scale of
/// the person's own, or something kept.
///
/// The JSON is one line, as it stands in the journal's file, without the line end. Members that this version does
/// not know are kept: what was read is written as it was.
///
/// ```swift
/// let person = Person(id: .random(), name: "Kim")
/// print(try Person(json: person.json).name)
/// ```
public protocol JournalRecord: Hashable, Sendable {
  /// What tells the record from every other.
  var id: Identifier { get }
  /// When it was changed or deleted, and the versions before it.
  var history: History { get }
  /// Reads a record with the versions that stand beside it in its `others`.
  static func versions(json: String) throws(RecordError) -> RecordVersions<Self>
  /// The record's JSON, with other versions of it in its `others`.
  func json(beside others: [Self]) -> String
}

extension JournalRecord {
  /// Reads one record.
  ///
  /// A record with versions beside it is refused, because they would be lost: ``versions(json:)`` reads them. So is
  /// the mark that an entry leaves behind in the file of a month that it moved away from.
  public init(json: String) throws(RecordError) {
    let versions = try Self.versions(json: json)
    guard versions.others.isEmpty else {
      throw RecordError(
        "expected one version but found \(versions.others.count + 1): `versions(json:)` reads them all"
      )
    }
    self = versions.shown
  }

  /// The record's JSON, on one line.
  public var json: String { json(beside: []) }
}

/// A record with the versions beside it: there are some where it was changed in two places, until the person
/// settles it.
public struct RecordVersions<Kept: JournalRecord>: Hashable, Sendable {
  /// The version that is shown.
  public let shown: Kept
  /// The others, whole, in the order of preference.
  public let others: [Kept]

  /// The record's JSON with all of its versions, on one line.
  public var json: String { shown.json(beside: others) }
}

extension RecordVersions where Kept: Record {
  init(_ lineage: Lineage<Kept>) {
    self.init(shown: lineage.shown, others: lineage.others)
  }
}
