internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// The lists of candidates for completion, by the names that arguments use.
enum CompletionList: String {
  /// The commands, and what else `help` explains.
  case commands
  case tags, entries, trash, agreements, kept, exercises
  /// Those that hold.
  case presentAgreements = "present agreements"
  /// What the setting before it can be.
  case settingValues = "setting values"
  /// Everybody in the journal, including muted and dead people: completing a name is not raising them unasked.
  case people
  /// Everybody in the journal, and then the names that do not belong to anybody yet.
  case names
  /// Everybody, with the equals sign before an answer: `Sam=`.
  case answering = "people="
  case scales
  /// Scales with a person: `near.Sam`.
  case lines
  /// The answers of a check-in: `near.Sam=`, `zone=ok`.
  case answers
}

/// What the shells can be offered.
struct Candidates {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// How many entries are looked through for tags, names and ids.
  private static let lookedThrough = 500
  private static let shownEntries = 20

  /// What a list holds; where the journal cannot be read, that is nothing.
  func list(_ name: String, part: String, behind words: [String]) -> [Candidate] {
    switch CompletionList(rawValue: name) {
    case .commands: commands(under: words)
    case .tags: latestEntries.flatMap(\.tags).withoutRepeats.sorted().map { .word($0) }
    case .entries:
      latestEntries.prefix(Self.shownEntries).map { .word($0.id.shown, $0.day.description) }
    case .trash: (try? trashed) ?? []
    case .people: people
    case .names: people + latestEntries.flatMap(\.names).withoutRepeats.sorted().map { .word($0) }
    case .answering: people.map { $0.followed(by: "=") }
    case .agreements:
      agreements.map { .word($0.id.shown, $0.dimension) }
    case .presentAgreements:
      agreements.filter { $0.isCurrent(on: session.today) }.map { .word($0.id.shown, $0.dimension) }
    case .settingValues:
      (words.first.flatMap { Setting(rawValue: $0) }?.choices ?? []).map { .word($0) }
    case .kept: (try? kept) ?? []
    case .exercises: Exercises.all.map { .word($0.id, $0.name[session.language]) }
    case .scales, .lines, .answers:
      (try? ScaleCandidates(session)).map { $0.candidates(for: name, part: part, people) } ?? []
    case nil: []
    }
  }

  /// The commands under a path, and at the top the other topics of `help`.
  private func commands(under path: [String]) -> [Candidate] {
    let command = try? Program.root.command(at: path)
    let topics = path.isEmpty ? HelpCommand.topics : []
    return (command?.visibleSubcommands ?? []).map {
      .word($0.name, $0.summary[session.language.tongue])
    } + topics.map { .word($0, $1[session.language.tongue]) }
  }

  private var agreements: [Agreement] { (try? session.journal.community())?.agreements ?? [] }

  /// What is still to be done or said.
  private var kept: [Candidate] {
    get throws {
      let (kept, sayings) = try session.journal.reading { (try $0.kept(), try $0.sayings()) }
      return kept.filter { $0.kind != .exercise && $0.outcome == nil }
        .map { .word($0.id.shown, $0.kind.rawValue) }
        + sayings.map(\.entry).filter { $0.outcome == nil }
        .map { .word($0.id.shown, $0.kind.rawValue) }
    }
  }

  /// What can be brought back, the latest first: what was deleted before what was only changed.
  private var trashed: [Candidate] {
    get throws {
      let (entries, others) = try session.journal.reading { reader in
        (try reader.trashedRecords(), try reader.trashedTableRecords())
      }
      let all =
        try entries.map { ($0, try $0.entry().map(\.day.description) ?? "") }
        + others.map { ($0.record, $0.kind.one[session.language]) }
      let latest = all.sorted { $0.0.trashedAt > $1.0.trashedAt }
      let inOrder =
        latest.filter { $0.0.why == .deleted } + latest.filter { $0.0.why != .deleted }
      var met: Set<Identifier> = []
      return inOrder.filter { met.insert($0.0.id).inserted }.prefix(Self.shownEntries).map {
        .word($0.0.id.shown, "\($0.1), \(TrashWords.name($0.0.why)[session.language])")
      }
    }
  }

  /// Names, and aliases with whose they are.
  private var people: [Candidate] {
    let people = ((try? session.journal.community())?.people ?? []).filter { !$0.name.isEmpty }
      .sorted { Folded($0.name) < Folded($1.name) }
    return people.flatMap { person in
      [.word(person.name)] + (person.alias.map { [.word($0, person.name)] } ?? [])
    }
  }

  private var latestEntries: [Entry] {
    let found = try? session.journal.reading { reader in
      try reader.find(EntryFilter(), order: .newestFirst, limit: Self.lookedThrough).entries
    }
    return (found ?? []).map(\.entry)
  }
}

extension Entry {
  /// The names it is about that do not belong to anybody yet.
  fileprivate var names: [String] {
    about.compactMap { subject in
      if case .name(let name) = subject { name } else { nil }
    }
  }
}

/// Candidates for a scale: its key, then the person, then an answer in words.
struct ScaleCandidates {
  private let book: ScaleBook
  private let language: Language

  init(_ session: Session) throws {
    // Completion starts without the settings, and desire is not spoken of until they turn it on.
    book = try session.journal.reading { reader in
      ScaleBook(
        ready: Scales.all, choices: try reader.scaleChoices(), desire: try reader.settings().desire)
    }
    language = session.language
  }

  func candidates(for list: String, part: String, _ people: [Candidate]) -> [Candidate] {
    switch CompletionList(rawValue: list) {
    case .lines: lines(part, people, end: "")
    case .answers where part.contains("="): choices(part)
    case .answers: lines(part, people, end: "=")
    default: book.pages.map { word($0.scale, end: "") }
    }
  }

  /// Keys, and behind a key and its full stop the people.
  private func lines(_ part: String, _ people: [Candidate], end: String) -> [Candidate] {
    guard let dot = part.firstIndex(of: ".") else {
      return book.on.map { word($0.scale, end: $0.scale.about == .person ? "." : end) }
    }
    guard book.page(typed: String(part[..<dot]))?.scale.about == .person else { return [] }
    return people.map { $0.prefixed(part[...dot] + "").followed(by: end) }
  }

  private func choices(_ part: String) -> [Candidate] {
    let key = String(part.prefix { $0 != "." && $0 != "=" })
    guard case .words(let choices) = book.page(typed: key)?.scale.answers else { return [] }
    let before = part.prefix { $0 != "=" } + "="
    return choices.map { .word(before + $0.key, $0.name[language]) }
  }

  private func word(_ scale: Scale, end: String) -> Candidate {
    .word(scale.key + end, scale.asked(about: nil, language))
  }
}
