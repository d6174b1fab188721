import EgelCore
import Testing

@Suite struct TypedReadingTests {
  @Test(
    "a word is an answer or the beginning of the text",
    arguments: [
      ("near.sam=7", "near", "sam", "7"), ("zone=ok", "zone", nil, "ok"),
      ("near.sam=?", "near", "sam", "?"), ("near.sam=-", "near", "sam", "-"),
      ("near.Sam Jones=7", "near", "Sam Jones", "7"), ("Near.J.P.=7", "near", "J.P.", "7"),
      ("zone=", "zone", nil, ""),
    ] as [(String, String, String?, String)])
  func reads(_ word: String, _ scale: String, _ person: String?, _ answer: String) {
    let read = TypedReading(word)
    #expect(read?.scale == scale)
    #expect(read?.person == person)
    #expect(read?.answer == answer)
  }

  @Test("anything else is text", arguments: ["hello", "2+2=4", "=7", "a b=7", "", "why?=no"])
  func leaves(_ word: String) {
    #expect(TypedReading(word) == nil)
  }

  @Test(
    "a mistyped name is no text",
    arguments: [
      ("slaap_=3", "slaap_"), ("near_sam=7", "near_sam"), ("nearr.sam=7", "nearr"),
      ("zone=te veel", "zone"), ("nearr.Sam Jones=7", "nearr"),
    ])
  func slip(_ word: String, _ scale: String) {
    #expect(TypedReading(word) { $0 == "zone" }?.scale == scale)
  }

  @Test(
    "what only looks a little like one is text",
    arguments: [
      "E=mc2 is all", "https://example.org/?page=2", "www.example.org/?page=2", "2+2=4", "a b=7",
      "a_b=7 and more", "_a=7", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1",
    ])
  func sentence(_ word: String) {
    #expect(TypedReading(word) { $0 == "zone" } == nil)
  }
}
