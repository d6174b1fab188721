import EgelCore

/// Something the lint found, and where.
struct Fault: CustomStringConvertible {
  let deck: String
  let question: String?
  let language: Language?
  let what: String

  var description: String {
    let place = question ?? deck
    let tongue = language.map { $0 == .dutch ? " (nl)" : " (en)" } ?? ""
    return "\(deck): \(place)\(tongue): \(what)"
  }
}
