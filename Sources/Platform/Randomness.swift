/// Where random bits come from.
package struct Randomness: Sendable {
  package var bits: @Sendable () -> UInt64

  package init(bits: @escaping @Sendable () -> UInt64) {
    self.bits = bits
  }

  static let live = Randomness {
    var system = SystemRandomNumberGenerator()
    return system.next()
  }
}
