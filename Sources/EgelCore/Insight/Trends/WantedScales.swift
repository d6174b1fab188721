internal import EgelJSON

/// The scales whose answers are wanted, by their names as they lie in a file; none means every scale.
struct WantedScales {
  private let names: [[UInt8]]
  private let short: [ShortName]

  init(_ scales: Set<String>) {
    names = scales.map { Array($0.utf8) }
    short = names.compactMap { name in
      JSONReader.glance(name, name.indices) { glance in
        glance.at = name.count
        return ShortName(name.indices, in: glance)
      }
    }
  }

  @inline(__always)
  func contains(_ scale: Range<Int>, _ name: ShortName?, in glance: borrowing Glance) -> Bool {
    if names.isEmpty { return true }
    guard let name else { return containsLong(scale, in: glance) }
    return short.contains(name)
  }

  private func containsLong(_ scale: Range<Int>, in glance: borrowing Glance) -> Bool {
    for wanted in names where wanted.count == scale.count {
      if zip(wanted, scale).allSatisfy({ $0 == glance.byte(at: $1) }) { return true }
    }
    return false
  }
}
