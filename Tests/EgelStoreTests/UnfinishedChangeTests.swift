import EgelCore
import EgelPlatform
import EgelStore
import Foundation
import TestSupport
import Testing

/// A change that was decided and not finished, as a syncer may bring it: without its files, or with others.
@Suite struct UnfinishedChangeTests {
  /// The scenes of which a record was left, with what stood there when it was placed.
  private static let left: [(scene: StagedChange, contents: Contents)] = {
    do {
      return try (StagedChange.all + [forGoodTwice]).compactMap { scene in
        var found: Contents?
        try ChangeTrial.of(scene).run(.kill) { run in
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
        let ground = try JournalPlace(inMemory: without)
        _ = try ground.journal.setAsideUnfinished()
        #expect(ground.contents.leftovers == [], "\(scene.name)")
        _ = try JournalContents(of: ground.journal)
        _ = try ground.journal.changing { _ in }
        let after = ground.contents.files.values.map { String(decoding: $0, as: UTF8.self) }
        for text in texts(in: without) {
          #expect(after.contains { $0.contains(text) }, "\(scene.name), without \(name)")
        }
      }
    }
  }

  /// The new month and its trash went to one name, and the month was gone.
  @Test func whatIsPutAsideTakesTheNameOfNothing() throws {
    for (scene, contents) in Self.left {
      for name in contents.files.keys.filter({ $0.contains(".new-") }) {
        var without = contents
        without.files[name] = contents.files[name]?.dropLast(5)
        let ground = try JournalPlace(inMemory: without)
        guard case let kept = try ground.journal.setAsideUnfinished(), !kept.isEmpty else {
          continue
        }
        let told: Comment = "\(scene.name), \(name)"
        #expect(Set(kept).count == kept.count, told)
        #expect(Set(kept).isSubset(of: ground.contents.files.keys), told)
        let after = Set(ground.contents.files.values)
        #expect(Set(without.files.values).isSubset(of: after), told)
      }
    }
  }

  enum Broken: CaseIterable { case half, empty, foreignPath, link, pipe, folder }

  /// Every command but doctor ended there, and doctor's advice led nowhere.
  @Test(arguments: Broken.allCases)
  func aRecordThatCannotBeReadIsPutAside(_ broken: Broken) throws {
    for (scene, contents) in Self.left {
      var without = contents
      let record = try #require(contents.files[".commit"])
      without.files[".commit"] = nil
      without.modes[".commit"] = nil
      let ground = try JournalPlace(onDisk: without)
      let path = ground.folder + "/.commit"
      let manager = FileManager.default
      let put = { (text: [UInt8]) in
        #expect(manager.createFile(atPath: path, contents: Data(text)))
      }
      switch broken {
      case .half: put(Array(record.prefix(40)))
      case .empty: put([])
      case .foreignPath:
        put(Array(#"{"moves":[],"removals":["../x"]}"#.utf8))
      case .link: try manager.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere")
      case .pipe: #expect(unsafe mkfifo(path, 0o600) == 0)
      case .folder: try ground.files.makeFolder(.init(path))
      }
      let told: Comment = "\(scene.name), \(broken)"
      #expect(throws: StoreFailure.self) { try ground.journal.changing { _ in } }
      let kept = try ground.journal.setAsideUnfinished()
      #expect(Set(kept).count == kept.count, told)
      #expect(ground.contents.leftovers == [], told)
      for _ in 1...2 {
        #expect(texts(in: without).isSubset(of: texts(in: ground.contents)), told)
        _ = try JournalContents(of: ground.journal)
        let changed = try ground.journal.changing { _ in }
        #expect(changed.leftOver == nil, told)
      }
      let isWritten = contents.files.contains { name, bytes in
        name.hasPrefix("entries/.new-") && bytes.count > 4
      }
      if isWritten { #expect(kept.contains { $0.hasPrefix("entries/") }, told) }
    }
  }

  /// What is whole of the tables is read, whichever of them it is.
  @Test func peopleOfARecordThatCannotBeReadAreReadAllTheSame() throws {
    let ground = try JournalPlace(inMemory: StagedChange.written)
    let kim = Person(id: Identifier(bits: 70), name: "Kim")
    let agreement = Agreement(
      id: Identifier(bits: 71), parties: [kim.id, Person.me], dimension: "time", text: "no phones")
    let thing = KeptThing(
      id: Identifier(bits: 72), kind: .plan, day: Sample.november.day, text: "breathe")
    let people = String(decoding: RecordLines.bytes([kim.bytes()]), as: UTF8.self)
    let agreements = String(decoding: RecordLines.bytes([agreement.bytes()]), as: UTF8.self)
    let things = String(decoding: RecordLines.bytes([thing.bytes()]), as: UTF8.self)
    let met = try JournalPlace(
      inMemory: ground.contents.with(".new-1", people).with(".new-2", agreements)
        .with(".new-3", things).with(".new-4", "[\n]\n").with(".commit", "{"))
    _ = try met.journal.setAsideUnfinished()
    _ = try met.journal.changing { _ in }
    #expect(met.contents.files["people.json"] == Array(people.utf8))
    #expect(met.contents.files["agreements.json"] == Array(agreements.utf8))
    #expect(met.contents.files["keep.json"] == Array(things.utf8))
    #expect(met.contents.leftovers == [])
  }

  /// A syncer brings the files first: a write in between took them away.
  @Test func newFilesThatComeBeforeTheirRecordAreFound() throws {
    for (scene, contents) in Self.left {
      var early = contents
      early.files[".commit"] = nil
      early.modes[".commit"] = nil
      for isWritten in [false, true] {
        let ground = try JournalPlace(inMemory: early)
        let changed = try ground.journal.changing { writer in
          if isWritten { try writer.add(Sample.entry(99, "2026-11-09T10:00:00+01:00", "between")) }
        }
        #expect(ground.contents.leftovers == [])
        #expect(Set(changed.leftBehind).isSubset(of: ground.contents.files.keys))
        #expect(texts(in: early).isSubset(of: texts(in: ground.contents)), "\(scene.name)")
        var met = ground.contents
        met.files[".commit"] = contents.files[".commit"]
        met.modes[".commit"] = 0o600
        let later = try JournalPlace(inMemory: met)
        if isWritten {
          _ = try later.journal.changing { _ in }
          #expect(try readTexts(on: later).contains("between"), "\(scene.name)")
          #expect(later.contents.leftovers == [], "\(scene.name)")
        } else {
          // A conflict copy was folded in by then, and the record's own months lie beside those.
          let outcome = try ChangeTrial.of(scene).outcome(on: later)
          let new = try ChangeTrial.of(scene).new
          #expect(outcome.picture.months == new.picture.months, "\(scene.name)")
          if scene.before == StagedChange.written { #expect(outcome == new, "\(scene.name)") }
        }
      }
    }
  }

  @Test func whatCanBeFinishedIsNotPutAside() throws {
    for (scene, contents) in Self.left {
      let ground = try JournalPlace(inMemory: contents)
      #expect(try ground.journal.setAsideUnfinished() == [])
      #expect(ground.contents == contents)
      let after = try ChangeTrial.of(scene).outcome(on: ground)
      #expect(try after == ChangeTrial.of(scene).new)
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
        let ground = try JournalPlace(inMemory: without)
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
    let ground = try JournalPlace(inMemory: contents.with("trash/2026-11.json", other))
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
      let done = try JournalPlace(inMemory: contents)
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
  private func meeting(_ contents: Contents, on before: Contents) throws -> JournalPlace {
    let other = try JournalPlace(inMemory: before)
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
    return try JournalPlace(inMemory: met)
  }

  /// What a reader is shown.
  private func readTexts(on ground: JournalPlace) throws -> Set<String> {
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
      let ground = try JournalPlace(inMemory: older)
      #expect(
        try ChangeTrial.of(scene).outcome(on: ground) == ChangeTrial.of(scene).new, "\(scene.name)")
    }
  }

  private static let forGoodTwice = StagedChange(
    "two deletions for good", from: StagedChange.written.with(Sample.copyName, Sample.copy)
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

  private func isRefused(_ contents: Contents, _ scene: StagedChange, _ name: String) throws {
    let ground = try JournalPlace(inMemory: contents)
    let told: Comment = "\(scene.name), without \(name)"
    let before = ground.contents
    let isIncomplete = { (failure: any Error) in
      if case .incomplete? = failure as? StoreFailure { true } else { false }
    }
    #expect { try JournalContents(of: ground.journal) } throws: { isIncomplete($0) }
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
