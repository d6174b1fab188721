import EgelJSON
import Testing

@testable import EgelCore

@Suite("An entry refused")
struct EntryErrorTests {
  private static let id = #""id":"3k9vq2m7xw4t""#
  private static let day = #""day":"2026-11-20""#
  private static let at = #""at":"2026-11-20T22:41:07+01:00""#

  @Test(arguments: [
    (#"{\#(day),\#(at)}"#, "", #"the member "id""#),
    (#"{\#(id),\#(at)}"#, "", #"the member "day""#),
    (#"{\#(id),\#(day)}"#, "", #"the member "at""#),
    (#"{}"#, "", #"the member "id""#),
    (#"{"id":"3k9vq2m7xw4",\#(day),\#(at)}"#, ".id", "an id of twelve characters"),
    (#"{"id":"3k9vq2m7xw4t0",\#(day),\#(at)}"#, ".id", "an id of twelve characters"),
    (#"{"id":"3K9VQ2M7XW4T",\#(day),\#(at)}"#, ".id", "an id of twelve characters"),
    (#"{"id":"3k9vq2m7xw4l",\#(day),\#(at)}"#, ".id", "an id of twelve characters"),
    (#"{"id":"../../../etc",\#(day),\#(at)}"#, ".id", "an id of twelve characters"),
    (#"{"id":7,\#(day),\#(at)}"#, ".id", "a string"),
    (#"{\#(id),"day":"2026-02-30",\#(at)}"#, ".day", "a day such as"),
    (#"{\#(id),"day":"2026-11-20T00:00:00Z",\#(at)}"#, ".day", "a day such as"),
    (#"{\#(id),"day":"0000-11-20",\#(at)}"#, ".day", "a day such as"),
    (#"{\#(id),"day":20261120,\#(at)}"#, ".day", "a string"),
    (#"{\#(id),\#(day),"at":"2026-11-20T22:41:07"}"#, ".at", "a time such as"),
    (#"{\#(id),\#(day),"at":"2026-11-20T24:00:00Z"}"#, ".at", "a time such as"),
    (#"{\#(id),\#(day),"at":"2026-11-20T22:41:07+19:00"}"#, ".at", "a time such as"),
    (#"{\#(id),\#(day),"at":null}"#, ".at", "a string"),
  ])
  func withoutAnIdentity(_ record: String, _ path: String, _ expected: String) {
    refuses(record, path, expected)
  }

  @Test(arguments: [
    (#""kind":"rant""#, ".kind", "one of: note, check-in"),
    (#""kind":true"#, ".kind", "a string"),
    (#""whose":"hers""#, ".whose", "one of: ours, mine, theirs, world"),
    (#""private":"yes""#, ".private", "true or false"),
    (#""private":1"#, ".private", "true or false"),
    (#""sealed":"soon""#, ".sealed", "a day such as"),
    (#""edited":"2026-11-20""#, ".edited", "a time such as"),
    (#""deleted":true"#, ".deleted", "a string"),
    (#""moved":"2026-13""#, ".moved", "a month such as"),
    (#""text":null"#, ".text", "a string"),
    (#""text":["a"]"#, ".text", "a string"),
    (#""tags":"a""#, ".tags", "an array"),
    (#""tags":["a",7]"#, ".tags[1]", "a string"),
    (#""about":{"name":"Kim"}"#, ".about", "an array"),
    (#""about":["Kim"]"#, ".about[0]", "an id of twelve characters"),
    (#""about":[{"name":"Kim"},{"nick":"K"}]"#, ".about[1].nick", #"only "id" and "name""#),
    (#""about":[{}]"#, ".about[0]", "an id or"),
    (#""about":[{"name":7}]"#, ".about[0].name", "a string"),
    (#""feelings":[7]"#, ".feelings[0]", "an object"),
    (#""feelings":[{}]"#, ".feelings[0]", "a feeling with a word"),
    (#""feelings":[{"word":""}]"#, ".feelings[0]", "a feeling with a word"),
    (#""feelings":[{"word":"x","strength":11}]"#, ".feelings[0].strength", "from 0 to 10"),
    (#""feelings":[{"word":"x","strength":-1}]"#, ".feelings[0].strength", "from 0 to 10"),
    (#""feelings":[{"word":"x","strength":6.0}]"#, ".feelings[0].strength", "a whole number"),
    (#""feelings":[{"word":"x","underneath":0}]"#, ".feelings[0].underneath", "true or false"),
    (#""seen":"000000000001""#, ".seen", "an array"),
    (#""seen":["000000000001","00000000000"]"#, ".seen[1]", "a fingerprint"),
    (#""others":[{}]"#, ".others[0]", #"the member "id""#),
    (#""others":[{\#(id),\#(day),\#(at),"tags":[7]}]"#, ".others[0].tags[0]", "a string"),
    (#""others":[{\#(id),\#(day),\#(at),"moved":"2026-12"}]"#, ".others[0]", "a version"),
    (#""others":[{"id":"000000000000",\#(day),\#(at)}]"#, "", "others of the same id"),
    (#""moved":"2026-12","text":"a""#, "", "a moved record without content"),
    (#""tags":["a"],"moved":"2026-12""#, "", "a moved record without content"),
    (
      #""moved":"2026-12","others":[{\#(id),\#(day),\#(at)}]"#, "", "a moved record without content"
    ),
    (#""moved":"2026-12","deleted":"2026-11-20T22:41:07Z""#, "", "a moved record without content"),
  ])
  func withAWrongMember(_ members: String, _ path: String, _ expected: String) {
    refuses("{\(Self.id),\(Self.day),\(Self.at),\(members)}", path, expected)
  }

  @Test(arguments: [
    (#"{\#(id),\#(day),\#(at),\#(day)}"#, "stands twice"),
    (#"{\#(id),\#(day),\#(at),"mood":{"a":1,"a":2}}"#, "stands twice"),
    (#"{\#(id),\#(day),\#(at),"mood":01}"#, "leading zero"),
    (#"{\#(id),\#(day),\#(at),}"#, "a key after the comma"),
    (#"["\#(id)"]"#, "an object"),
    ("null", "an object"),
  ])
  func thatIsNotStrictlyJSON(_ record: String, _ expected: String) {
    refuses(record, nil, expected)
  }

  /// A file is refused with the line and the way to the value, and as strictly as an entry alone.
  private func refuses(_ record: String, _ path: String?, _ expected: String) {
    #expect(throws: JSONError.self) { try EntryText.line(record) }
    let whole = #"{"id":"000000000001",\#(Self.day),\#(Self.at),"text":"whole"}"#
    do throws(JSONError) {
      _ = try EntryFile(reading: Array("[\n\(whole),\n\(record)\n]\n".utf8))
      Issue.record("read: \(record)")
    } catch {
      #expect(error.line == 3)
      #expect("\(error.problem)".contains(expected), "\(error.problem)")
      if let path { #expect(error.pathText(root: "entries") == "entries[1]\(path)") }
    }
  }
}
