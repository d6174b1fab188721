/// Somebody in a web.
package struct WebNode: Hashable, Sendable {
  /// What the person is to `me`, as far as the picture marks it.
  package enum Role: Int, CaseIterable, Sendable {
    /// The person whose journal it is.
    case me
    /// Somebody with partners who are not each other's partners.
    case hinge
    /// A partner of a partner.
    case metamour
    /// Anybody else.
    case plain
  }

  /// What edges call the person; never shown.
  package let id: String
  /// What everybody else calls the person.
  package let name: String
  /// How the person is marked.
  package let role: Role
  /// A word that stands with the name.
  package let note: String?

  /// A person by name.
  package init(id: String, name: String, role: Role = .plain, note: String? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.note = note
  }

  /// By their places in a list: what is compared is mostly the name, and the rest need not be copied.
  static func precedes(_ nodes: [WebNode], _ one: Int, _ other: Int) -> Bool {
    let isMe = nodes[one].role == .me
    if isMe != (nodes[other].role == .me) { return isMe }
    let (name, otherName) = (nodes[one].name, nodes[other].name)
    return name == otherName ? precedes(nodes[one], nodes[other]) : name < otherName
  }

  static func precedes(_ left: WebNode, _ right: WebNode) -> Bool {
    if (left.role == .me) != (right.role == .me) { return left.role == .me }
    if left.name != right.name { return left.name < right.name }
    if left.id != right.id { return left.id < right.id }
    return (left.role.rawValue, left.note ?? "") < (right.role.rawValue, right.note ?? "")
  }
}

extension WebNode {
  /// The name as it is shown, never empty and never longer than so many cells.
  func shownName(cells: Int, ascii: Bool = false) -> SafeLine {
    let line = SafeLine(name).cut(to: cells, ascii: ascii)
    return line.text.allSatisfy { $0 == " " } ? SafeLine("?") : line
  }

  func shownNote(cells: Int, ascii: Bool = false) -> SafeLine? {
    note.flatMap { $0.isEmpty ? nil : SafeLine($0).cut(to: cells, ascii: ascii) }
  }
}

extension SafeLine {
  /// The line, or as much of it as fits with `…` or `...` at its end.
  func cut(to width: Int, ascii: Bool) -> SafeLine {
    guard ascii, cells > width, width > 3 else { return cut(to: width) }
    return SafeLine(printable: cut(to: width - 2).text.dropLast() + "...")
  }
}
