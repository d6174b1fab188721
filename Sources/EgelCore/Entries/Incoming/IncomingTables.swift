/// The records of a journal beside its entries, as they came from elsewhere: a table for each kind.
package struct IncomingTables: Sendable {
  private var tables: [ObjectIdentifier: any Sendable] = [:]

  package init() {}

  package subscript<Kept: TableRecord>(kind: Kept.Type) -> RecordTable<Kept> {
    get { tables[ObjectIdentifier(kind)] as? RecordTable<Kept> ?? RecordTable() }
    set { tables[ObjectIdentifier(kind)] = newValue.lines.isEmpty ? nil : newValue }
  }

  package var isEmpty: Bool { tables.isEmpty }

  /// Everything in either.
  package func joined(with other: IncomingTables) -> IncomingTables {
    if isEmpty { return other }
    var joined = self
    for kind in RecordKind.all { joined.join(kind, of: other) }
    return joined
  }

  private mutating func join<Kept: TableRecord>(_ kind: Kept.Type, of other: IncomingTables) {
    self[kind] = self[kind].joined(with: other[kind])
  }
}
