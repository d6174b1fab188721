import EgelCore
import Testing

struct CircleShapeTests {
  @Test(arguments: [
    ("AB", Circle.Shape.pair), ("AB BC", .v), ("AB BC CA", .triangle), ("AB BC CD", .n),
    ("AB AC AD", .star), ("AB BC CD DA", .larger), ("AB BC CA CD", .larger),
    ("AB AC AD AE", .star), ("AB BC CD DE", .larger), ("AB AC AD DE", .larger),
    ("AB AC AD AE BC", .larger), ("AB BA", .pair),
  ])
  func shapeFollowsFromThePairs(_ pairs: String, _ shape: Circle.Shape) {
    let ties = pairs.split(separator: " ").map { pair in
      tie(pair.map(String.init).joined(separator: " "), .partner)
    }
    let people = Set(pairs.filter(\.isLetter)).map { person(String($0)) }
    let web = Web(
      Community(people: people, relationships: ties), on: Constellation.today)
    #expect(web.circles.map(\.shape) == [shape])
    #expect((web.circles.first?.centre != nil) == [.v, .star].contains(shape))
  }
}
