/// A container that is being read: what is needed for its commas, its keys and the path in an
/// error.
@usableFromInline
struct Frame: BitwiseCopyable {
  /// What kind of container it is; `document` is the one around the whole text.
  @usableFromInline
  enum Kind: UInt8, BitwiseCopyable {
    case document, object, array
  }

  @usableFromInline let kind: Kind
  /// How many keys or elements were begun.
  @usableFromInline var count = 0
  /// Where it begins itself.
  @usableFromInline let opening: Int
  /// Where its keys begin on the stack of keys.
  @usableFromInline let firstKey: Int
  /// One bit for each fingerprint seen, so that most new keys need no comparison.
  @usableFromInline var seen: UInt64 = 0
  /// Whether its keys also stand in the topmost table.
  @usableFromInline var hasTable = false

  @inlinable
  init(kind: Kind, opening: Int, firstKey: Int) {
    self.kind = kind
    self.opening = opening
    self.firstKey = firstKey
  }

  /// Above this many keys an object gets a table; below, comparing is quicker.
  @usableFromInline static var keysWithoutTable: Int {
    @inlinable get { 16 }
  }

  /// Counts one more key and says whether it has to be compared with those before it.
  @inlinable @inline(__always)
  mutating func noteKey(_ bit: UInt64) -> Bool {
    let mayBeThere = seen & bit != 0
    seen |= bit
    count &+= 1
    return mayBeThere || count > Self.keysWithoutTable
  }
}
