/// Keeps spreadsheets from taking a cell for a formula: an apostrophe goes before it.
///
/// One goes before cells that begin with apostrophes and then a formula too, so that taking one away
/// again always gives the text back.
package enum Defusing {
  /// Whether the cell with these bytes needs an apostrophe before it.
  package static func isNeeded(_ cell: some Collection<UInt8>) -> Bool {
    let rest = cell.drop { $0 == UInt8(ascii: "'") }
    guard let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0x09, 0x0A, 0x0D: return true
    case 0xEF: return fullWidth.contains { rest.starts(with: $0) }
    default: return false
    }
  }

  /// A cell as it was before it was defused; one that was not stays as it is.
  package static func undone(_ cell: [UInt8]) -> [UInt8] {
    guard cell.first == UInt8(ascii: "'"), isNeeded(cell) else { return cell }
    return Array(cell.dropFirst())
  }

  /// `=`, `+`, `-` and `@` as wide as an East Asian character, which some spreadsheets take too.
  private static let fullWidth = "＝＋－＠".unicodeScalars.map { Array(String($0).utf8) }
}
