/// Several needs, as bits: a table of 259 questions is made at every question asked, and sets in it took
/// longer than all of its words.
package struct Needs: SetAlgebra, Hashable, Sendable {
  private var bits: UInt32 = 0

  package init() {}

  package init(_ needs: some Sequence<Need>) {
    for need in needs { insert(need) }
  }

  package init(arrayLiteral needs: Need...) {
    for need in needs { bits |= need.bit }
  }

  package func contains(_ need: Need) -> Bool { bits & need.bit != 0 }

  @discardableResult
  package mutating func insert(_ need: Need) -> (inserted: Bool, memberAfterInsert: Need) {
    defer { bits |= need.bit }
    return (!contains(need), need)
  }

  @discardableResult
  package mutating func remove(_ need: Need) -> Need? {
    defer { bits &= ~need.bit }
    return contains(need) ? need : nil
  }

  @discardableResult
  package mutating func update(with need: Need) -> Need? {
    insert(need).inserted ? nil : need
  }

  package mutating func formUnion(_ other: Needs) { bits |= other.bits }
  package mutating func formIntersection(_ other: Needs) { bits &= other.bits }
  package mutating func formSymmetricDifference(_ other: Needs) { bits ^= other.bits }

  package func union(_ other: Needs) -> Needs { changed { $0.formUnion(other) } }
  package func intersection(_ other: Needs) -> Needs { changed { $0.formIntersection(other) } }
  package func symmetricDifference(_ other: Needs) -> Needs {
    changed { $0.formSymmetricDifference(other) }
  }

  private func changed(_ change: (inout Needs) -> Void) -> Needs {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Needs: Sequence {
  /// In the order in which they are declared.
  package func makeIterator() -> IndexingIterator<[Need]> {
    Need.allCases.filter(contains).makeIterator()
  }
}

extension Need {
  fileprivate var bit: UInt32 {
    switch self {
    case .partner: 1 << 0
    case .severalPartners: 1 << 1
    case .noPartner: 1 << 2
    case .someone: 1 << 3
    case .metamour: 1 << 4
    case .iAmHinge: 1 << 5
    case .partnerIsHinge: 1 << 6
    case .exclusiveRelationship: 1 << 7
    case .openRelationship: 1 << 8
    case .mixedForms: 1 << 9
    case .sharedHome: 1 << 10
    case .children: 1 << 11
    case .ended: 1 << 12
    case .bereaved: 1 << 13
    case .romance: 1 << 14
    case .sex: 1 << 15
    case .desire: 1 << 16
    case .safeRelationship: 1 << 17
    case .monogamous: 1 << 18
    case .open: 1 << 19
    case .polyamorous: 1 << 20
    case .relationshipAnarchy: 1 << 21
    case .swinging: 1 << 22
    case .solo: 1 << 23
    case .single: 1 << 24
    }
  }
}
