extension WebSketch {
  /// The web as an SVG document; `prefix` begins the ids of its elements, another for each picture
  /// on a page.
  package func svg(prefix: String = "web", isInline: Bool = false) -> String {
    SVGPainter(prefix: prefix, isInline: isInline).paint(
      WebPicture(of: self, in: .page(people: nodes.count)).picture)
  }
}
