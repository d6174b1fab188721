package import JSON

/// Members of a record that this version of the program does not know, kept as their own bytes.
///
/// In the order of their names, so that one set of members has one form.
package struct ExtraMembers: Hashable, Sendable {
  private var members: [Member] = []

  private struct Member: Hashable, Sendable {
    var name: String
    var value: [UInt8]
  }

  package init() {}

  package var isEmpty: Bool { members.isEmpty }
  package var names: [String] { members.map(\.name) }

  /// Keeps the value the reader stands before.
  package mutating func keep(
    _ key: borrowing JSONKey, from reader: inout JSONReader
  ) throws(JSONError) {
    let member = Member(name: key.string, value: try reader.raw())
    let place =
      members.firstIndex { member.name.utf8.lexicographicallyPrecedes($0.name.utf8) }
      ?? members.endIndex
    members.insert(member, at: place)
  }

  package func write(to writer: inout JSONWriter) {
    for member in members {
      writer.key(member.name)
      writer.raw(member.value)
    }
  }
}
