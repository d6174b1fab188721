import EgelJSON
import Testing

@Suite struct KeyTests {
  private static func object(_ keys: some Sequence<String>) -> String {
    "{" + keys.map { "\"\($0)\":{}" }.joined(separator: ",") + "}"
  }

  @Test(arguments: [1, 2, 7, 15, 16, 17, 18, 40, 300], ["k", "a-longer-key-"])
  func findsARepeatedKeyAmongMany(_ count: Int, _ prefix: String) {
    let keys = (0..<count).map { "\(prefix)\($0)" }
    #expect(refusal(of: Self.object(keys)) == nil)
    for repeated in Set([0, count / 2, count - 1]) {
      let error = refusal(of: Self.object(keys + [keys[repeated]]))
      #expect(error?.problem == .repeatedKey(keys[repeated]))
    }
  }

  @Test(arguments: [1, 20])
  func comparesDecodedBytes(_ count: Int) {
    let keys = (0..<count).map { "key\($0)" }
    #expect(refusal(of: Self.object(keys + ["\\u006bey0"]))?.problem == .repeatedKey("key0"))
    #expect(refusal(of: Self.object(keys + ["\\u006bey", "key"]))?.problem == .repeatedKey("key"))
    #expect(refusal(of: Self.object(keys + ["é", "\\u00e9"]))?.problem == .repeatedKey("é"))
    #expect(refusal(of: Self.object(keys + ["é", "e\u{301}", "\\u0000", ""])) == nil)
  }

  @Test func forgetsTheKeysOfClosedObjects() {
    let inner = Self.object((0..<30).map { "k\($0)" })
    let text = "{\"k0\":\(inner),\"k1\":[\(inner),\(inner)],\"k2\":1}"
    #expect(refusal(of: text) == nil)
    let many = (0..<30).map { "\"k\($0)\":\(inner)" }.joined(separator: ",")
    #expect(refusal(of: "{\(many)}") == nil)
    #expect(refusal(of: "{\(many),\"k29\":1}")?.problem == .repeatedKey("k29"))
  }

  @Test func tellsApartKeysWithEqualFingerprints() {
    let keys = (0..<100).map { "12345678\($0 + 100)abcdefgh" }
    #expect(refusal(of: Self.object(keys)) == nil)
    #expect(refusal(of: Self.object(keys.prefix(9) + [keys[4]])) != nil)
  }

  @Test func readsManyKeys() {
    let keys = (0..<200_000).map { "k\($0)" }
    #expect(refusal(of: Self.object(keys)) == nil)
    #expect(refusal(of: Self.object(keys + ["k777"]))?.problem == .repeatedKey("k777"))
  }
}
