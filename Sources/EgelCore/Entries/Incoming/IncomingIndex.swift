/// Finds the incoming lines of an id.
package struct IncomingIndex: Sendable {
  private let lines: IncomingLines
  private let first: IncomingPlaces
  /// Those of the second piece, counted from its beginning.
  private let second: IncomingPlaces?

  /// The places of lines whose id stood before, each with where it stood first.
  package private(set) var repeated: [(place: Int, first: Int)]

  package init(_ lines: IncomingLines) {
    self.init(
      lines, IncomingPlaces(lines.first),
      lines.second.isEmpty ? nil : IncomingPlaces(lines.second))
  }

  /// That of pieces of which the places are known: each thread found out those of what it read.
  package init(_ lines: IncomingLines, _ first: IncomingPlaces, _ second: IncomingPlaces?) {
    self.lines = lines
    self.first = first
    self.second = second
    repeated = first.repeated
    guard let second else { return }
    let start = lines.first.count
    for place in lines.second.indices {
      guard let before = placeInFirst(of: lines.second[place].id) else { continue }
      repeated.append((start + place, before))
    }
    let others = second.repeated.filter { placeInFirst(of: lines.second[$0.place].id) == nil }
    guard !others.isEmpty else { return }
    repeated += others.map { (start + $0.place, start + $0.first) }
    repeated.sort { $0.place < $1.place }
  }

  /// Where the first line of an id stands, if there is one.
  package func place(of id: Identifier) -> Int? {
    placeInFirst(of: id)
      ?? second?.place(of: id, in: lines.second).map { lines.first.count + $0 }
  }

  private func placeInFirst(of id: Identifier) -> Int? { first.place(of: id, in: lines.first) }
}
