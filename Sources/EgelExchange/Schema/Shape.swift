internal import EgelJSON

/// What a JSON value may be, and what is said about it.
struct Shape: Sendable {
  indirect enum Form: Sendable {
    /// Any value at all.
    case anything
    /// No value: the member must not be there.
    case nothing
    case boolean
    case null
    case integer(ClosedRange<Int>?)
    /// Any text, of a least length in characters.
    case text(atLeast: Int)
    case pattern(String, format: String?)
    case words([String])
    /// The one value that is written so.
    case only(String)
    case list(of: Shape)
    case emptyList
    /// A list that is not empty.
    case some
    case object([Member], isClosed: Bool)
    case any([Shape])
    /// An object with these members that is, besides, one of some shapes.
    case either([Member], [Shape])
    /// Again a record of the kind the whole schema is about.
    case record
  }

  struct Member: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool

    init(_ name: String, _ shape: Shape, isRequired: Bool = false) {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  let form: Form
  let about: String

  init(_ form: Form, _ about: String = "") {
    self.form = form
    self.about = about
  }

  /// The same form, with something else said about it.
  func saying(_ about: String) -> Shape { Shape(form, about) }
}
