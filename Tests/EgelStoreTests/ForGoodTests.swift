import EgelCore
import EgelStore
import Testing

/// What is deleted for good is nowhere in the journal's folder.
@Suite struct ForGoodTests {
  private static let copied = Scene.written.with(Sample.copyName, Sample.copy)

  @Test(
    arguments: [Sample.october, Sample.november, Sample.edited, Sample.deleted], [false, true])
  func nothingOfItIsLeft(_ entry: Entry, _ isFolded: Bool) throws {
    let ground = try Ground(inMemory: Self.copied)
    if isFolded { _ = try ground.journal.changing { _ in } }
    _ = try ground.journal.changing { writer in
      try writer.delete(entry.id, foundIn: entry.day.month, forGood: true)
    }
    for (name, bytes) in ground.contents.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(separator: "\n") where line.contains(entry.id.description) {
        #expect(!line.contains("text"), "\(name): \(line)")
      }
    }
  }

  @Test func whatElseWasInACopyStays() throws {
    let ground = try Ground(inMemory: Self.copied)
    _ = try ground.journal.changing { writer in
      try writer.delete(Sample.november.id, foundIn: Sample.month, forGood: true)
    }
    let picture = try Picture(of: ground.journal)
    let texts = picture.months.values.joined()
    #expect(texts.contains("only here") && texts.contains("August"))
    #expect(picture.trashedFiles == [])
  }
}
