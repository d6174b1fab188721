/// A stack of plain values that keeps its memory while it is emptied and filled again.
///
/// An `Array` would do, but its uniqueness check on every push is felt where a push is all that
/// happens.
@safe @usableFromInline
struct Stack<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var elements: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0

  @inlinable
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe elements = .allocate(capacity: self.capacity)
  }

  @inlinable
  deinit {
    unsafe elements.deallocate()
  }

  /// The element at a place below `count`.
  @inlinable
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return unsafe elements[index]
  }

  @inlinable
  mutating func push(_ element: Element) {
    if count == capacity { grow() }
    unsafe elements[count] = element
    count &+= 1
  }

  /// The topmost element, which is changed in place: copying it around stalls on what was just
  /// stored.
  @inlinable
  var top: Element {
    get { self[count &- 1] }
    set {
      precondition(count > 0)
      unsafe elements[count &- 1] = newValue
    }
    _modify {
      precondition(count > 0)
      yield unsafe &elements[count &- 1]
    }
  }

  /// Forgets everything from a height upwards.
  @inlinable
  mutating func cut(to height: Int) {
    count = min(max(height, 0), count)
  }

  @usableFromInline @inline(never)
  mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe larger.update(from: elements, count: count)
    unsafe elements.deallocate()
    unsafe elements = larger
    capacity *= 2
  }
}
