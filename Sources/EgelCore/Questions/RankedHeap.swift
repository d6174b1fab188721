/// Ranked questions of which the next in order is found when it is asked for: few are ever shown.
struct RankedHeap: Sequence, IteratorProtocol {
  private var heap: [Ranked]

  init(_ ranked: [Ranked]) {
    heap = ranked
    var place = heap.count / 2
    while place > 0 {
      place -= 1
      sink(place)
    }
  }

  mutating func next() -> Ranked? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink(0)
    }
    return first
  }

  /// Lets what stands at a place change with the earlier of the two below, until it is before both.
  private mutating func sink(_ start: Int) {
    var place = start
    while 2 * place + 1 < heap.count {
      var below = 2 * place + 1
      if below + 1 < heap.count && heap[below + 1].comes(before: heap[below]) { below += 1 }
      guard heap[below].comes(before: heap[place]) else { return }
      heap.swapAt(place, below)
      place = below
    }
  }
}
