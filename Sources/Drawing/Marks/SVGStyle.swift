/// The colours and lines of every SVG; ink on paper by day, chalk on slate by night.
///
/// Plain classes rather than CSS variables, which librsvg and Inkscape do not know.
enum SVGStyle {
  static let text =
    shapes + colours(day) + "@media (prefers-color-scheme: dark) {\n"
    + colours(night) + "}\n"

  private struct Palette {
    let ground: String
    let line: String
    let plain: String
    let faint: String
    let accent: String
    let tint: String
    let warm: String
    let cool: String
    let alert: String
  }

  private static let day = Palette(
    ground: "#fdfcfa", line: "#8a8580", plain: "#26231f", faint: "#6b655e", accent: "#8a3d72",
    tint: "#f5e3ef", warm: "#9a5b13", cool: "#1f6a7a", alert: "#b3261e")

  private static let night = Palette(
    ground: "#1b1a1d", line: "#8d8891", plain: "#ece8e1", faint: "#aaa39b", accent: "#e29ac9",
    tint: "#43283b", warm: "#e0a860", cool: "#7cc4d4", alert: "#f2897f")

  private static let shapes = """
    .egel-drawing .text { font: 14px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; \
    stroke: none }
    .egel-drawing .small { font-size: 11px }
    .egel-drawing .text.strong { font-weight: 600 }
    .egel-drawing .middle { text-anchor: middle }
    .egel-drawing .right { text-anchor: end }
    .egel-drawing .line { stroke-width: 1.6; stroke-linecap: round }
    .egel-drawing .line.strong { stroke-width: 2.4 }
    .egel-drawing .dashed { stroke-dasharray: 6 5 }
    .egel-drawing .dotted { stroke-dasharray: 0.1 5 }
    .egel-drawing .ring { fill: none; stroke-width: 1.6 }
    .egel-drawing .plate { stroke-width: 1.3 }
    .egel-drawing .thick { stroke-width: 2.6 }

    """

  private static func colours(_ palette: Palette) -> String {
    let inks = [
      ("plain", palette.plain), ("faint", palette.faint), ("strong", palette.plain),
      ("accent", palette.accent), ("warm", palette.warm), ("cool", palette.cool),
      ("alert", palette.alert),
    ]
    return """
      .egel-drawing .ground, .egel-drawing .plate { fill: \(palette.ground) }
      .egel-drawing .edged { stroke: \(palette.line) }
      .egel-drawing .double { stroke: \(palette.warm) }
      .egel-drawing .thick { fill: \(palette.tint); stroke: \(palette.accent) }

      """ + inks.map(ink).joined()
  }

  private static func ink(_ name: String, _ colour: String) -> String {
    """
    .egel-drawing .\(name) { fill: \(colour) }
    .egel-drawing .line.\(name), .egel-drawing .ring.\(name) { fill: none; stroke: \(colour) }

    """
  }
}
