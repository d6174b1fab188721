/// Paints a picture as SVG that stands by itself: no script, nothing fetched, light and dark.
package struct SVGPainter: Sendable {
  private static let pixels = 8.0
  private let prefix: String
  private let isInline: Bool

  /// A painter whose element ids begin with `prefix`: another for each picture on one page. Pictures
  /// within a page leave their colours to it, and may shrink with it.
  package init(prefix: String = "drawing", isInline: Bool = false) {
    self.prefix = prefix
    self.isInline = isInline
  }

  /// The colours and lines of pictures within a page.
  package static let style = SVGStyle.text

  /// The whole document, a line for each mark.
  package func paint(_ picture: Picture) -> String {
    let width = number(picture.size.x)
    let height = number(picture.size.y)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"egel-drawing\" role=\"img\""
        + " aria-labelledby=\"\(prefix)-title \(prefix)-desc\""
        + " viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">",
      "<title id=\"\(prefix)-title\">\(Markup.escaped(SafeLine(picture.title)))</title>",
      "<desc id=\"\(prefix)-desc\">\(Self.paragraph(picture.description))</desc>",
      isInline ? "" : "<style>\n\(SVGStyle.text)</style>",
      "<rect class=\"ground\" width=\"\(width)\" height=\"\(height)\"/>",
    ]
    lines += picture.marks.map(paint)
    lines.append("</svg>")
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func paragraph(_ text: String) -> String {
    SafeLine.lines(of: text).map(Markup.escaped).joined(separator: "\n")
  }

  private func paint(_ mark: Mark) -> String {
    switch mark {
    case .line(let line): paint(line)
    case .dot(let dot): paint(dot)
    case .plate(let plate): paint(plate)
    case .text(let text): paint(text)
    }
  }

  private func number(_ units: Double) -> String { Self.decimal(units * Self.pixels) }

  /// One digit behind the point at most; a place that is no number counts as 0.
  static func decimal(_ value: Double) -> String {
    let tenths = value.isFinite ? Int((max(-1e9, min(value, 1e9)) * 10).rounded()) : 0
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}

extension SVGPainter {
  private func paint(_ line: LineMark) -> String {
    let tag =
      "<line class=\"line \(line.style.name) \(line.ink.name)\""
      + " x1=\"\(number(line.from.x))\" y1=\"\(number(line.from.y))\""
      + " x2=\"\(number(line.to.x))\" y2=\"\(number(line.to.y))\""
    return element("line", tag, line.title) + (line.isArrow ? head(of: line) : "")
  }

  private func head(of line: LineMark) -> String {
    let way = line.to - line.from
    guard way.length > 0 else { return "" }
    let back = way * (1.1 / way.length)
    let side = Point(-back.y, back.x) * 0.5
    let corners = [line.to, line.to - back + side, line.to - back - side]
    let points = corners.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return "<polygon class=\"head \(line.ink.name)\" points=\"\(points)\"/>"
  }

  private func paint(_ dot: DotMark) -> String {
    let tag =
      "<circle class=\"\(dot.isFilled ? "dot" : "ring") \(dot.ink.name)\""
      + " cx=\"\(number(dot.centre.x))\" cy=\"\(number(dot.centre.y))\""
      + " r=\"\(number(dot.radius))\""
    return element("circle", tag, dot.title)
  }

  private func paint(_ plate: PlateMark) -> String {
    let outer = rectangle(plate.area, plate.edge, plate.title)
    guard plate.edge == .double else { return outer }
    return outer + rectangle(plate.area.grown(by: Point(-0.4, -0.4)), .double, nil)
  }

  private func rectangle(_ area: Area, _ edge: PlateMark.Edge, _ title: SafeLine?) -> String {
    let radius = edge == .square || edge == .none ? 0.4 : min(area.width, area.height) / 2
    let tag =
      "<rect class=\"plate \(edge.name)\" x=\"\(number(area.left))\" y=\"\(number(area.top))\""
      + " width=\"\(number(area.width))\" height=\"\(number(area.height))\""
      + " rx=\"\(number(radius))\""
    return element("rect", tag, title)
  }

  private func paint(_ text: TextMark) -> String {
    let size = text.isSmall ? "text small" : "text"
    return "<text class=\"\(size) \(text.ink.name) \(text.anchor.name)\" x=\"\(number(text.at.x))\""
      + " y=\"\(Self.decimal(text.at.y * Self.pixels + (text.isSmall ? 4 : 5)))\">"
      + "\(Markup.escaped(text.text))</text>"
  }

  private func element(_ name: String, _ tag: String, _ title: SafeLine?) -> String {
    guard let title else { return tag + "/>" }
    return "\(tag)><title>\(Markup.escaped(title))</title></\(name)>"
  }
}

extension Ink {
  fileprivate var name: String {
    switch self {
    case .plain: "plain"
    case .faint: "faint"
    case .strong: "strong"
    case .accent: "accent"
    case .warm: "warm"
    case .cool: "cool"
    case .alert: "alert"
    }
  }
}

extension LineStyle {
  fileprivate var name: String {
    switch self {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }
}

extension PlateMark.Edge {
  fileprivate var name: String {
    switch self {
    case .none: "bare"
    case .round, .square: "edged"
    case .double: "double"
    case .thick: "thick"
    }
  }
}

extension Alignment {
  fileprivate var name: String {
    switch self {
    case .leading: "left"
    case .centre: "middle"
    case .trailing: "right"
    }
  }
}
