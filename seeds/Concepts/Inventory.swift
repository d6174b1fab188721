/// The ids of the inventory of ideas: a letter for the subject, and a number from 1.
package enum Inventory {
  /// Every id, whether the idea is explained here or not.
  package static let ids: [String] = subjects.flatMap { subject in
    (1...subject.count).map { "\(subject.letter)\($0)" }
  }

  /// Whether the inventory has an idea with this id.
  package static func has(_ id: String) -> Bool {
    known.contains(id)
  }

  private static let known = Set(ids)

  private static let subjects: [(letter: String, count: Int)] = [
    ("R", 38), ("N", 18), ("A", 18), ("H", 29), ("C", 17), ("P", 16), ("E", 25), ("B", 11),
    ("D", 16), ("V", 12), ("S", 37), ("I", 23), ("M", 17), ("L", 13), ("K", 9), ("T", 11),
    ("X", 10),
  ]
}
