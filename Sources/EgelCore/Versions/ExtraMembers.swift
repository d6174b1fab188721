package import EgelJSON

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
    keep(key.string, try reader.raw())
  }

  /// Keeps a value that is JSON in the one form there is for it.
  package mutating func keep(_ name: String, _ value: [UInt8]) {
    insert(Member(name: name, value: value))
  }

  /// Keeps a text.
  package mutating func keep(_ name: String, string: String) {
    var writer = JSONWriter()
    writer.string(string)
    keep(name, writer.take())
  }

  private mutating func insert(_ member: Member) {
    let place = members.firstIndex { member.name.utf8.lexicographicallyPrecedes($0.name.utf8) }
    if let place { members.insert(member, at: place) } else { members.append(member) }
  }

  /// The members of both; of two with one name, the one with the greater bytes.
  func joined(with other: ExtraMembers) -> ExtraMembers {
    var joined = self
    for member in other.members {
      if let place = joined.members.firstIndex(where: {
        $0.name.utf8.elementsEqual(member.name.utf8)
      }) {
        if joined.members[place].value.lexicographicallyPrecedes(member.value) {
          joined.members[place] = member
        }
      } else {
        joined.insert(member)
      }
    }
    return joined
  }

  package func write(to writer: inout JSONWriter) {
    for member in members {
      writer.key(member.name)
      writer.raw(member.value)
    }
  }
}
