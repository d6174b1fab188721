/// The people of a web where they stand.
struct WebPeople {
  let nodes: [WebNode]
  let names: [SafeLine]
  let notes: [SafeLine?]
  let points: [Point]
  /// What each covers.
  let plates: [[Area]]

  func marks(in medium: WebMedium) -> [Mark] {
    nodes.indices.flatMap { marks(of: $0, in: medium) }
  }

  private func marks(of number: Int, in medium: WebMedium) -> [Mark] {
    let node = nodes[number]
    let point = points[number]
    var marks = plates[number].map { Mark.plate(PlateMark($0, edge: node.role.edge)) }
    let note = notes[number]
    switch medium {
    case .cells:
      marks.append(name(number, at: point, ink: node.role.ink))
      if let note { marks.append(text(note, at: point + Point(0, 2))) }
    case .page:
      let lift = note == nil ? 0 : -0.7
      let ink: Ink = node.role == .plain || node.role == .metamour ? .plain : .strong
      marks.append(name(number, at: point + Point(0, lift), ink: ink))
      if let note { marks.append(text(note, at: point + Point(0, 1.1))) }
    }
    return marks
  }

  private func name(_ number: Int, at point: Point, ink: Ink) -> Mark {
    .text(TextMark(names[number], at: point, anchor: .centre, ink: ink))
  }

  private func text(_ note: SafeLine, at point: Point) -> Mark {
    .text(TextMark(note, at: point, anchor: .centre, ink: .faint, isSmall: true))
  }
}
