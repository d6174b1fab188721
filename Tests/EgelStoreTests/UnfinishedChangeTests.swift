import EgelCore
import EgelPlatform
import EgelStore
import TestSupport
import Testing

/// A change that was decided and not finished, as a syncer may bring it: without its files, or with others.
@Suite struct UnfinishedChangeTests {
  /// The scenes of which a record was left, with what stood there when it was placed.
  private static let left: [(scene: Scene, contents: Contents)] = {
    do {
      return try (Scene.all + [forGoodTwice]).compactMap { scene in
        var found: Contents?
        try Trial.of(scene).run(.kill) { run in
          let contents = run.ground.contents
          if found == nil, contents.files[".commit"] != nil { found = contents }
        }
        return found.map { (scene, $0) }
      }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test func aRecordWithoutItsFilesHidesNothing() throws {
    #expect(Self.left.count > 6)
    for (scene, contents) in Self.left {
      let names = contents.files.keys.filter { $0.contains(".new-") }.sorted()
      for name in names
      where contents.files.values.count(where: { $0 == contents.files[name] }) == 1 {
        var without = contents
        without.files[name] = nil
        without.modes[name] = nil
        try isRefused(without, scene, name)
        try isRefused(contents.with(name, "half of it"), scene, name)
      }
    }
  }

  /// What was whole is read beside its file; what was not lies in the trash. Nothing that was there is gone.
  @Test func whatThereIsOfItIsPutAside() throws {
    for (scene, contents) in Self.left where !scene.name.contains("for good") {
      let names = contents.files.keys.filter { $0.contains(".new-") }.sorted()
      // Where the file holds already what it is to hold, nothing is missing.
      for name in names
      where contents.files.values.count(where: { $0 == contents.files[name] }) == 1 {
        var without = contents
        without.files[name] = nil
        without.modes[name] = nil
        let ground = try Ground(inMemory: without)
        _ = try ground.journal.setAsideUnfinished()
        #expect(ground.contents.leftovers == [], "\(scene.name)")
        _ = try Picture(of: ground.journal)
        _ = try ground.journal.changing { _ in }
        let after = ground.contents.files.values.map { String(decoding: $0, as: UTF8.self) }
        for text in texts(in: without) {
          #expect(after.contains { $0.contains(text) }, "\(scene.name), without \(name)")
        }
      }
    }
  }

  @Test func whatCanBeFinishedIsNotPutAside() throws {
    for (scene, contents) in Self.left {
      let ground = try Ground(inMemory: contents)
      #expect(try ground.journal.setAsideUnfinished() == [])
      #expect(ground.contents == contents)
      let after = try Trial.of(scene).outcome(on: ground)
      #expect(try after == Trial.of(scene).new)
    }
  }

  @Test func puttingAsideIsWholeOrBegunAgain() throws {
    let (_, contents) = try #require(
      Self.left.first { $0.scene.name == "an edit into another month" })
    var without = contents
    let name = try #require(contents.files.keys.filter { $0.contains(".new-") }.min())
    without.files[name] = nil
    without.modes[name] = nil
    let texts = texts(in: without)
    for fault in Fault.failing {
      var place = 1
      while true {
        let ground = try Ground(inMemory: without)
        let faulty = FaultyFiles(fault, at: place)
        _ = try? ground.journal(with: faulty.around(ground.files)).setAsideUnfinished()
        guard faulty.calls >= place else { break }
        _ = try ground.journal.setAsideUnfinished()
        #expect(ground.contents.leftovers == [])
        let after = ground.contents.files.values.map { String(decoding: $0, as: UTF8.self) }
        for text in texts {
          #expect(after.contains { $0.contains(text) }, "\(fault) at call \(place)")
        }
        place += 1
      }
    }
  }

  /// A syncer brought another file under the name of one that was to be removed.
  @Test func whatHasBecomeAnotherFileIsNotRemoved() throws {
    let (_, contents) = try #require(Self.left.first { $0.scene.name == "emptying the trash" })
    let other = "[\n]\n"
    let ground = try Ground(inMemory: contents.with("trash/2026-11.json", other))
    _ = try ground.journal.changing { _ in }
    #expect(ground.contents.files["trash/2026-11.json"] == Array(other.utf8))
    #expect(ground.contents.leftovers == [])
  }

  /// A syncer brings the record to a journal where something else was written meanwhile: once it took that away
  /// without a word.
  @Test func whatWasWrittenElsewhereMeanwhileStays() throws {
    for (scene, contents) in Self.left {
      let met = try meeting(contents, on: scene.before)
      let told: Comment = "\(scene.name)"
      #expect(try Self.elsewhere.isSubset(of: readTexts(on: met)), told)
      _ = try met.journal.changing { _ in }
      #expect(try Self.elsewhere.isSubset(of: readTexts(on: met)), told)
      #expect(met.contents.leftovers == [], told)
      if !scene.name.contains("for good") && !scene.name.contains("emptying") {
        #expect(texts(in: contents).isSubset(of: texts(in: met.contents)), told)
      }
      let found = try Doctor(met.journal).look().filter { finding in
        if case .changedInTwoPlaces = finding.fact { false } else { true }
      }
      #expect(found.isEmpty, "\(scene.name): \(found)")
    }
  }

  /// The record and its files come back when all of it has long been done, and more was written since.
  @Test func aRecordThatComesBackTakesNothingAway() throws {
    for (scene, contents) in Self.left {
      let done = try Ground(inMemory: contents)
      _ = try done.journal.changing { _ in }
      let met = try meeting(contents, on: done.contents)
      _ = try met.journal.changing { _ in }
      #expect(try Self.elsewhere.isSubset(of: readTexts(on: met)), "\(scene.name)")
      #expect(met.contents.leftovers == [], "\(scene.name)")
    }
  }

  @Test func whatGoesBesideOthersIsWholeOrBegunAgain() throws {
    let (scene, contents) = try #require(
      Self.left.first { $0.scene.name == "an edit into another month" })
    for fault in Fault.failing {
      var place = 1
      while true {
        let met = try meeting(contents, on: scene.before)
        let faulty = FaultyFiles(fault, at: place)
        _ = try? met.journal(with: faulty.around(met.files)).changing { _ in }
        guard faulty.calls >= place else { break }
        let told: Comment = "\(fault) at call \(place)"
        _ = try met.journal.changing { _ in }
        #expect(try Self.elsewhere.isSubset(of: readTexts(on: met)), told)
        #expect(met.contents.leftovers == [], told)
        #expect(met.contents.files.keys.count { $0.contains("unfinished") } == 2, told)
        place += 1
      }
    }
  }

  private static let elsewhere: Set<String> = ["09, elsewhere", "10, elsewhere", "11, elsewhere"]

  /// A change under way as a syncer brings it to a journal in which each of its months has changed.
  private func meeting(_ contents: Contents, on before: Contents) throws -> Ground {
    let other = try Ground(inMemory: before)
    _ = try other.journal.changing { writer in
      for (number, text) in Self.elsewhere.sorted().enumerated() {
        let time = "2026-\(text.prefix(2))-05T10:00:00+02:00"
        try writer.add(Sample.entry(90 + UInt64(number), time, text))
      }
    }
    var met = other.contents
    for (name, bytes) in contents.files where name == ".commit" || name.contains(".new-") {
      met.files[name] = bytes
      met.modes[name] = 0o600
    }
    return try Ground(inMemory: met)
  }

  /// What a reader is shown.
  private func readTexts(on ground: Ground) throws -> Set<String> {
    try Set(ground.journal.entries().map(\.text))
  }

  /// A record as version 0.1.0 wrote it is finished, whatever had been done of it.
  @Test func aRecordOfTheOlderFormIsFinished() throws {
    for (scene, contents) in Self.left {
      var older = contents
      let bytes = try #require(contents.files[".commit"])
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(#/,"replaces":(null|\{[^}]*\})/#, with: "")
        .replacing(#/,"size":[0-9]+,"digest":"[0-9a-z]+"/#, with: "")
        .replacing(#/\{"name":("[^"]*")\}/#) { String($0.output.1) }
      #expect(!text.contains("digest"))
      older.files[".commit"] = Array(text.utf8)
      let ground = try Ground(inMemory: older)
      #expect(try Trial.of(scene).outcome(on: ground) == Trial.of(scene).new, "\(scene.name)")
    }
  }

  private static let forGoodTwice = Scene(
    "two deletions for good", from: Scene.written.with(Sample.copyName, Sample.copy)
  ) { writer in
    for entry in [Sample.october, Sample.november] {
      try writer.delete(entry.id, foundIn: entry.day.month, forGood: true)
    }
  }

  /// All texts of entries that a journal holds.
  private func texts(in contents: Contents) -> Set<String> {
    let all = contents.files.values.map { String(decoding: $0, as: UTF8.self) }
    return Set(all.flatMap { $0.matches(of: #/"text":"[^"]*"/#).map { String($0.output) } })
  }

  private func isRefused(_ contents: Contents, _ scene: Scene, _ name: String) throws {
    let ground = try Ground(inMemory: contents)
    let told: Comment = "\(scene.name), without \(name)"
    let before = ground.contents
    let isIncomplete = { (failure: any Error) in
      if case .incomplete? = failure as? StoreFailure { true } else { false }
    }
    #expect { try Picture(of: ground.journal) } throws: { isIncomplete($0) }
    #expect {
      try ground.journal.changing { _ = try $0.emptyTrash() }
    } throws: {
      isIncomplete($0)
    }
    let isFound = try Doctor(ground.journal).look().contains { finding in
      if case .incomplete = finding.fact { true } else { false }
    }
    #expect(isFound, told)
    #expect(ground.contents == before, told)
  }
}
