/// Lays a web out and turns it into marks.
struct WebPicture {
  let picture: Picture
  /// Whether an edge runs under a name that it does not lead to.
  let isMuddled: Bool

  init(of web: WebSketch, in medium: WebMedium) {
    let links = WebLink.all(of: web)
    let pairs = links.map { (low: min($0.from, $0.to), high: max($0.from, $0.to)) }
    let names = web.nodes.map { medium.name(of: $0) }
    let notes = web.nodes.map { $0.shownNote(cells: medium.nameCells, ascii: medium.isASCII) }
    let boxes = zip(names, notes).map { medium.box(name: $0, note: $1) }
    let room = medium.room(reach: Self.reach(boxes, links))
    let layout = WebLayout(Graph(count: names.count, links: pairs), boxes: boxes, room: room)
    let points = layout.points.map { $0 + medium.margin }
    let plates = points.indices.map {
      medium.plates(name: names[$0], note: notes[$0], at: points[$0])
    }
    let people = WebPeople(
      nodes: web.nodes, names: names, notes: notes, points: points, plates: plates)
    let edges = WebLines(people: people, medium: medium, links: links)
    let end = medium.margin + layout.size
    let below = WebFoot(
      key: web.key, unplaced: edges.unplaced, from: Point(medium.margin.x, end.y), medium: medium,
      width: layout.size.x)
    isMuddled = layout.isMuddled
    picture = Picture(
      title: web.title, description: web.description,
      size: Point(max(end.x, below.end.x), max(end.y, below.end.y)) + medium.margin,
      marks: edges.lines + people.marks(in: medium) + edges.labels + below.marks)
  }

  /// From the middle of one name to that of the next, with a line and its label between them.
  private static func reach(_ boxes: [Box], _ links: [WebLink]) -> Double {
    let names = boxes.reduce(0) { $0 + 2 * $1.halfWidth } / Double(max(1, boxes.count))
    let labels = links.compactMap { $0.label(cells: 16)?.cells }.max() ?? 0
    return (names + Double(max(6, labels + 4))).rounded(.up)
  }
}

extension WebMedium {
  var isASCII: Bool {
    switch self {
    case .cells(_, let ascii): ascii
    case .page: false
    }
  }
}

extension WebSketch {
  /// The web as an SVG document; `prefix` begins the ids of its elements, another for each picture
  /// on a page.
  package func svg(prefix: String = "web", isInline: Bool = false) -> String {
    SVGPainter(prefix: prefix, isInline: isInline).paint(
      WebPicture(of: self, in: .page(people: nodes.count)).picture)
  }
}
