/// A place where a word may stand; a plain one stands there letter for letter, whatever the case.
struct SieveHit: Sendable {
  var offset: Int
  var isPlain: Bool
}
