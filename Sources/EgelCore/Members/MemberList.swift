package import EgelJSON

/// The members that one kind of object has in a file, in the order in which they are written.
///
/// What is done with members is a `switch` over such a list without a `default`: if you add a case, the compiler
/// shows you each place that has to decide something about it.
package protocol MemberList: CaseIterable, Hashable, Sendable {
  /// Which of them it is, from 0 on.
  var rawValue: UInt8 { get }
  /// The key in a file.
  var name: StaticString { get }
  /// Whether version 0.1.0 did not know it. Such a member is written among those that the program does not know, by
  /// its name, so that a record keeps its bytes, and its fingerprint, from one version of the program to the next.
  var isNewer: Bool { get }
  /// All of them by their keys. Stored once for each list: a generic type cannot store it.
  static var names: MemberNames<Self> { get }
}

extension MemberList {
  /// The member with this key, if it is one of them.
  package init?(_ key: borrowing JSONKey) {
    guard let member = Self.names.member(key) else { return nil }
    self = member
  }
}

/// Finds a member by the bytes of its key: to compare a key with each name in turn took a fifth of the time that
/// reading with care takes.
package struct MemberNames<Member: MemberList>: Sendable {
  private struct Slot: Sendable {
    var word: UInt64 = 0
    var member: Member?
  }

  /// All of them in order; `allCases` makes a new array each time.
  package let all: [Member]
  /// Those that version 0.1.0 did not know.
  let newer: [Member]
  /// Four times as many as any list has members, so that few share one.
  private var slots: [Slot] = Array(repeating: Slot(), count: 128)

  package init() {
    all = Array(Member.allCases)
    newer = all.filter(\.isNewer)
    for member in all {
      let word = Self.word(member.name)
      var slot = Self.slot(word)
      while slots[slot].member != nil { slot = (slot &+ 1) & 127 }
      slots[slot] = Slot(word: word, member: member)
    }
  }

  /// The member whose name has these bytes, the first one lowest, and is no longer than eight.
  @inline(__always)
  func member(ofShort word: UInt64) -> Member? {
    var slot = Self.slot(word)
    while let member = slots[slot].member {
      if slots[slot].word == word { return member.name.utf8CodeUnitCount <= 8 ? member : nil }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  func member(_ key: borrowing JSONKey) -> Member? {
    // A key may be written with escapes; nobody does, so that may take long.
    guard !key.text.hasEscapes else { return all.first { key.equals($0.name) } }
    let word = key.word
    var slot = Self.slot(word)
    while let member = slots[slot].member {
      if slots[slot].word == word, key.equals(member.name) { return member }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 57)
  }

  /// The first eight bytes of a name.
  private static func word(_ name: StaticString) -> UInt64 {
    name.description.utf8.prefix(8).reversed().reduce(0) { $0 &<< 8 | UInt64($1) }
  }
}
