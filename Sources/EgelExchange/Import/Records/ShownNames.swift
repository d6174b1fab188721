internal import EgelCore
internal import EgelJSON

/// The names that stand beside ids, as `{"id":"7m2x9q4k1c0v","name":"Kim"}`: of somebody who is not here,
/// that is all there is to know.
struct ShownNames {
  private(set) var names: [Identifier: String] = [:]

  private static let beginning = Array("{\"id\":".utf8)

  /// Looks through a list of people or answers. In a string, no bare quote stands after a brace.
  mutating func add(_ list: Range<Int>, in bytes: [UInt8]) -> Bool {
    var isAny = false
    var at = list.lowerBound
    while at + Self.beginning.count < list.upperBound {
      if bytes[at] == UInt8(ascii: "{"), bytes[at...].starts(with: Self.beginning) {
        add(at..<list.upperBound, bytes)
        isAny = true
      }
      at += 1
    }
    return isAny
  }

  /// Adds what was found in another part of a source.
  mutating func join(_ next: ShownNames) {
    names.merge(next.names, uniquingKeysWith: { one, _ in one })
  }

  private mutating func add(_ range: Range<Int>, _ bytes: [UInt8]) {
    var found: (id: Identifier?, name: String?) = (nil, nil)
    // Of a copy, since more stands behind it: to say where in a source that begins would take all of it.
    let object = Array(bytes[Self.object(at: range, in: bytes)])
    _ = try? JSONReader.read(object) { (reader) throws(JSONError) in
      try reader.openObject()
      while let key = try reader.nextKey() {
        if key.equals("id") {
          found.id = try reader.identifier()
        } else if key.equals("name") {
          found.name = try reader.string()
        } else {
          return
        }
      }
    }
    if let id = found.id, let name = found.name, !name.isEmpty { names[id] = name }
  }

  /// A range up to the first brace that closes, outside of strings.
  private static func object(at range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var isInString = false
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "}") where !isInString: return range.lowerBound..<(at + 1)
      default: break
      }
      at += 1
    }
    return range
  }
}
