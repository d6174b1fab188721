import Drawing

/// Webs to draw: `ik--Sam` is a tie, `~` a dashed one, `..` a dotted one, `~>` one that goes one way.
enum Webs {
  static let pair = web("ik:me Sam", "ik--Sam")
  static let v = web("ik:me:ertussenin Sam Noor", "ik--Sam ik--Noor=sinds_2019")
  static let triangle = web("ik:me Sam Noor", "ik--Sam ik--Noor Sam--Noor")
  static let n = web(
    "ik:me:ertussenin Sam:hinge:ertussenin Noor:metamour Bo", "Noor--Sam Sam--ik ik--Bo")
  static let star = web(
    "ik:me:ertussenin Sam Noor Bo Kim", "ik--Sam ik--Noor ik--Bo ik--Kim")
  static let nests = web(
    "ik:me:ertussenin Sam:hinge Noor:metamour Bo", "ik--Bo=nest Sam--Noor=nest ik--Sam")
  static let six = web(
    "ik:me:ertussenin Sam Noor Bo Kim Yara Joris",
    "ik--Sam ik--Noor ik--Bo ik--Kim ik~Yara=vrienden ik~>Joris=verliefd")
  static let seven = web(
    """
    ik:me:ertussenin Sam:hinge:ertussenin Noor:hinge:ertussenin Bo:metamour Kim:metamour \
    Yara:metamour Joris
    """,
    "ik--Sam=nestpartner ik--Noor Sam--Bo Sam--Kim Noor--Yara Kim--Bo ik~Joris Yara..Sam")
  static let fifteen = web(
    """
    ik:me:ertussenin Sam:hinge:ertussenin Noor:hinge Bo:metamour Kim:metamour Yara:hinge Joris \
    An_van_den_Berg Tess Wim Lou Mo Fatima_El_Amrani Zoë 美咲
    """,
    """
    ik--Sam ik--Noor=sinds_2019 Sam--Bo Sam--Kim Noor--Yara Kim--Bo ik~Joris=vrienden Yara--Tess \
    ik~An_van_den_Berg Joris~An_van_den_Berg Wim--Lou Lou--Mo Mo--Yara ik..Fatima_El_Amrani \
    Sam--Zoë Zoë~>美咲=verliefd
    """)

  static let all = [pair, v, triangle, n, star, nests, six, seven, fifteen]

  /// The names that do harm where they are not escaped.
  static let hostile: WebSketch = {
    let names = [
      "</svg><script>alert(1)</script>", "\"]; n1 -- n2 [label=\"", "a\nb\r\nc", "\u{202E}om keer",
      String(repeating: "lang ", count: 60), "", "\u{1B}[31mrood", "&lt;b&gt; 'x' %% #35; `|`",
      "\\", "\u{0}\u{85}\u{E000}", "👩‍👩‍👧 gezin",
    ]
    let nodes = names.enumerated().map { number, name in
      WebNode(id: "p\(number)", name: name, role: number == 0 ? .me : .plain, note: name)
    }
    let edges = nodes.dropFirst().map { WebEdge(from: "p0", to: $0.id, labels: [$0.name]) }
    return WebSketch(
      title: names[0], description: names.joined(separator: "\n"), nodes: nodes, edges: edges)
  }()

  static func web(_ people: String, _ ties: String) -> WebSketch {
    WebSketch(
      title: "Kring", description: "Wie met wie.", nodes: people.split(separator: " ").map(node),
      edges: ties.split(separator: " ").map(edge),
      key: [
        WebKeyRow(.line(.solid), "partners"), WebKeyRow(.line(.dashed), "andere band"),
        WebKeyRow(.role(.hinge), "ertussenin"), WebKeyRow(.role(.metamour), "metamour"),
      ])
  }

  /// Any web of so many people, by chance but for the ties that hold it together.
  static func random(_ count: Int, using random: inout SeededRandom) -> WebSketch {
    let names = ["Sam", "Noor", "Bo", "An van den Berg", "美咲", "Zoë-Marie de Wit", "X"]
    let nodes = (0..<count).map { number in
      WebNode(
        id: "\(number)", name: "\(names.randomElement(using: &random) ?? "")\(number)",
        role: number == 0 ? .me : WebNode.Role.allCases.randomElement(using: &random) ?? .plain,
        note: Bool.random(using: &random) ? "ertussenin" : nil)
    }
    let chance = Int.random(in: 0...count, using: &random)
    let pairs =
      (1..<count).map { (Int.random(in: 0..<$0, using: &random), $0) }
      + (0..<chance).map { _ in
        (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      }
    let edges = pairs.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }.map { from, to in
      WebEdge(
        from: "\(from)", to: "\(to)",
        style: LineStyle.allCases.randomElement(using: &random) ?? .solid,
        labels: Bool.random(using: &random) ? [] : ["vrienden"],
        isOneWay: Int.random(in: 0..<5, using: &random) == 0)
    }
    return WebSketch(title: "Kring", description: "Wie met wie.", nodes: nodes, edges: edges)
  }

  private static func node(_ text: Substring) -> WebNode {
    let parts = text.split(separator: ":").map(String.init)
    let roles: [String: WebNode.Role] = ["me": .me, "hinge": .hinge, "metamour": .metamour]
    return WebNode(
      id: parts[0], name: parts[0].replacing("_", with: " "),
      role: parts.count > 1 ? roles[parts[1]] ?? .plain : .plain,
      note: parts.count > 2 ? parts[2] : nil)
  }

  private static func edge(_ text: Substring) -> WebEdge {
    let parts = text.split(separator: "=")
    let signs: [(String, LineStyle, Bool)] = [
      ("~>", .dashed, true), ("->", .solid, true), ("--", .solid, false), ("~", .dashed, false),
      ("..", .dotted, false),
    ]
    let found = signs.first { parts[0].contains($0.0) } ?? signs[2]
    let ends = parts[0].split(separator: found.0).map(String.init)
    return WebEdge(
      from: ends[0], to: ends[1], style: found.1,
      labels: parts.dropFirst().map { String($0).replacing("_", with: " ") }, isOneWay: found.2)
  }
}
