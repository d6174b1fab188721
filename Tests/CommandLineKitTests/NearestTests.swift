import Testing

@testable import CommandLineKit

@Suite struct NearestTests {
  static let names = ["list", "show", "search", "relationship", "report", "map", "keep"]

  @Test(
    arguments: [
      ("lsit", "list"), ("lis", "list"), ("SHOW", "show"), ("serach", "search"),
      ("rela", "relationship"),
      ("relatoinshpi", "relationship"), ("mpa", "map"), ("re", nil), ("xyz", nil), ("", nil),
      ("mop", "map"), ("mopp", nil),
    ])
  func `the nearest name`(_ word: String, _ name: String?) {
    #expect(nearest(to: word, in: Self.names) == name)
  }

  @Test(
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "acb", 1), ("kitten", "sitting", 3),
      ("list", "lsit", 1), ("ca", "abc", 3),
    ])
  func `the distance between words`(_ from: String, _ to: String, _ distance: Int) {
    #expect(editDistance(from, to) == distance)
  }
}
