import EgelCore
import EgelStore
import Testing

/// A commit record in the journal's folder may have been put there by anybody who could write to it.
@Suite struct CommitRecordTests {
  @Test(arguments: [
    "../x", "/etc/passwd", "entries/../../x", "..", ".", "", "entries/", "/", "a/b/c", "./x",
    "entries//x", #"entries\u0000/x"#, #"x\u0000"#,
  ])
  func aNameThatLeadsOutOfTheJournalIsRefused(_ name: String) throws {
    let plain = ".new-1"
    try refuses(#"{"moves":[{"from":"\#(name)","to":"\#(plain)"}],"removals":[]}"#)
    try refuses(#"{"moves":[{"from":"\#(plain)","to":"\#(name)"}],"removals":[]}"#)
    try refuses(#"{"moves":[],"removals":["\#(name)"]}"#)
  }

  @Test(arguments: [
    "", "[]", "{", #"{"moves":[{"from":"a"}]}"#, #"{"moves":[{"to":"a"}]}"#,
    #"{"moves":[{"from":"a","to":"b","by":"c"}]}"#, #"{"steps":[]}"#, #"{"removals":[1]}"#,
    #"{"moves":[{"from":".new-1","to":"journal.json","size":2}]}"#,
    #"{"moves":[{"from":".new-1","to":"journal.json","digest":"000000000000"}]}"#,
    #"{"removals":[{"size":2,"digest":"000000000000"}]}"#,
    #"{"moves":[{"from":".new-1","to":"journal.json","replaces":2}]}"#,
    #"{"moves":[{"from":".new-1","to":"journal.json","replaces":{}}]}"#,
    #"{"moves":[{"from":".new-1","to":"journal.json","replaces":{"size":2}}]}"#,
    #"{"removals":[{"name":"trash/x","replaces":null}]}"#,
  ])
  func whatIsNoRecordIsRefused(_ text: String) throws {
    try refuses(text)
  }

  @Test func aRecordIsFinishedAsOftenAsItIsMet() throws {
    let record =
      #"{"moves":[{"from":"entries/.new-1","to":"entries/2026-12.json"}],"removals":["trash/x"]}"#
    let december = "[\n]\n"
    let before = StagedChange.written.with(".commit", record).with("trash/x", "goes")
    for contents in [
      before.with("entries/.new-1", december), before.with("entries/2026-12.json", december),
    ] {
      let ground = try JournalPlace(inMemory: contents)
      _ = try ground.journal.changing { _ in }
      #expect(ground.contents == StagedChange.written.with("entries/2026-12.json", december))
    }
  }

  /// Whoever can write into the folder can make a record up; it moves and removes nothing but what this program
  /// does.
  @Test(arguments: [
    (".new-1", ".lock"), (".new-1", ".commit"), (".new-1", "notes.txt"), (".new-1", ".new-2"),
    (".new-1", "trash"), (".new-1", "drafts"), (".new-1", "drafts/x.txt"),
    ("entries/.new-1", "people.json"), ("entries/.new-1", "entries/x.json"),
    (".new-1", "entries/2026-12.json"), ("trash/.new-1", "entries/2026-12.json"),
    ("people.json", "trash/people.json"), ("journal.json", "trash/x"), (".lock", "trash/x"),
    ("notes.txt", "trash/x"), ("entries/2026-11.json", "trash/x"), ("entries", "trash/x"),
    ("entries/2026-11.sync.json", "entries/2026-11.json"), ("drafts/x.txt", "trash/x"),
    ("trash/2026-11.json", "entries/2026-11.json"), ("other/.new-1", "other/x.json"),
  ])
  func aMoveThatThisProgramDoesNotMakeIsRefused(_ from: String, _ to: String) throws {
    try refuses(#"{"moves":[{"from":"\#(from)","to":"\#(to)"}],"removals":[]}"#)
  }

  @Test(arguments: [
    ".lock", ".commit", "journal.json", "people.json", "notes.txt", "entries", "trash", "drafts",
    "entries/2026-11.json", "entries/.new-1", "drafts/x.txt", ".new-1", "other/x",
  ])
  func aRemovalThatThisProgramDoesNotMakeIsRefused(_ name: String) throws {
    try refuses(#"{"moves":[],"removals":["\#(name)"]}"#)
    try refuses(
      #"{"moves":[],"removals":[{"name":"\#(name)","size":0,"digest":"000000000000"}]}"#)
  }

  /// The folder of entries is moved as a whole; what a file syncer put there meanwhile stays too.
  @Test(arguments: [false, true])
  func aFolderIsMovedAsOftenAsItIsMet(_ isMeanwhileTaken: Bool) throws {
    let ground = try JournalPlace(inMemory: Contents())
    _ = try ground.journal.changing { try $0.add(Sample.november) }
    var before = ground.contents
    let entries = before.files.keys.filter { $0.hasPrefix("entries/") }
    for name in entries {
      let moved = ".new-1" + name.dropFirst("entries".count)
      before.files[moved] = before.files.removeValue(forKey: name)
      before.modes[moved] = before.modes.removeValue(forKey: name)
    }
    before.modes[".new-1"] = 0o700
    before = before.with(
      ".commit", #"{"moves":[{"from":".new-1","to":"entries"}],"removals":[]}"#)
    var after = ground.contents
    if isMeanwhileTaken {
      before = before.with("entries/2020-01.json", "[\n]\n")
      after = after.with("entries/2020-01.json", "[\n]\n")
    }
    for makes in [JournalPlace.init(inMemory:), { try JournalPlace(onDisk: $0) }] {
      let again = try makes(before)
      let seen = try again.journal.reading { reader in
        try reader.months.flatMap { try reader.entries(of: $0).views.map(\.id) }
      }
      #expect(seen == [Sample.november.id])
      _ = try again.journal.changing { _ in }
      #expect(again.contents == after)
    }
  }

  /// A made-up record that names a folder as a file would otherwise end every write.
  @Test func aFolderIsNotTakenForAFile() throws {
    var before = StagedChange.written
    before.modes["trash/mine"] = 0o700
    let removal = try JournalPlace(
      onDisk: before.with(".commit", #"{"moves":[],"removals":["trash/mine"]}"#))
    _ = try removal.journal.changing { _ in }
    #expect(removal.contents == before)

    before.modes[".new-1"] = 0o700
    let move = try JournalPlace(
      onDisk: before.with(
        ".commit", #"{"moves":[{"from":".new-1","to":"people.json"}],"removals":[]}"#))
    #expect(throws: StoreFailure.self) { try move.journal.changing { _ in } }
    _ = try move.journal.setAsideUnfinished()
    _ = try move.journal.changing { try $0.add(Sample.another) }
    #expect(move.contents.leftovers == [])
  }

  private func refuses(_ record: String) throws {
    let before = StagedChange.written.with(".commit", record).with(".new-1", "[]")
    let ground = try JournalPlace(onDisk: before)
    #expect(throws: StoreFailure.self) { try JournalContents(of: ground.journal) }
    #expect(throws: StoreFailure.self) {
      try ground.journal.changing { try $0.add(Sample.another) }
    }
    #expect(ground.contents == before)
  }
}
