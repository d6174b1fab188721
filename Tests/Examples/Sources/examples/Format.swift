import EgelCore

/// The pieces of the article about the format.
func readRecords() throws {
  let line = """
    {"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00",\
    "weather":"rain","text":"Home late"}
    """
  var entry = try Entry(json: line)
  entry.tags = ["home"]
  print(entry.json)

  do {
    _ = try Entry(json: #"{"id":"3k9vq2m7xw4t","day":"2026-02-30"}"#)
  } catch {
    print(error)
  }

  let two = try Entry.versions(json: entry.json(beside: [try Entry(json: line)]))
  print(two.shown.tags, two.others.count)

  let person = Person(id: .random(), name: "Kim")
  print(try Person(json: person.json).name)
}
