internal import CommandLineKit
internal import EgelCore
internal import EgelStore
internal import Seeds

/// The lists that the shells can be offered, by the names under which arguments ask for them.
enum CompletionList: String {
  /// The commands, and what else `help` explains.
  case commands
  case tags, entries, agreements, kept, exercises
  /// Everybody in the journal, quiet and dead too: whoever types a name is not brought up unasked.
  case people
  /// Everybody in the journal, and then the names that are nobody's yet.
  case names
  /// Everybody, with what stands between a name and an answer: `Sam=`.
  case answering = "people="
  case scales
  /// Scales and whom they are about: `near.Sam`.
  case lines
  /// The answers of a check-in: `near.Sam=`, `zone=within`.
  case answers
}

extension Session {
  /// How many entries are looked through for tags, names and ids.
  private static let lookedThrough = 500
  private static let shownEntries = 20

  /// What a list holds; where the journal cannot be read, that is nothing.
  func candidates(for name: String, part: String) -> [Candidate] {
    switch CompletionList(rawValue: name) {
    case .commands:
      Program.root.visibleSubcommands.map { .word($0.name, $0.summary) }
        + HelpCommand.topics.map { .word($0, $1) }
    case .tags: latestEntries.flatMap(\.tags).withoutRepeats.sorted().map { .word($0) }
    case .entries:
      latestEntries.prefix(Self.shownEntries).map { .word($0.id.shown, $0.day.description) }
    case .people: people
    case .names: people + latestEntries.flatMap(\.names).withoutRepeats.sorted().map { .word($0) }
    case .answering: people.map { $0.followed(by: "=") }
    case .agreements:
      ((try? community())?.agreements ?? []).map { .word($0.id.shown, $0.dimension) }
    case .kept:
      ((try? journal.readingTables { try $0.kept() }) ?? [])
        .map { .word($0.id.shown, $0.kind.rawValue) }
    case .exercises: Exercises.all.map { .word($0.id, $0.name[language]) }
    case .scales, .lines, .answers:
      (try? ScaleCandidates(self)).map { $0.candidates(for: name, part: part, people) } ?? []
    case nil: []
    }
  }

  /// Names, and aliases with whose they are.
  private var people: [Candidate] {
    let people = ((try? community())?.people ?? []).filter { !$0.name.isEmpty }
      .sorted { Folded($0.name) < Folded($1.name) }
    return people.flatMap { person in
      [.word(person.name)] + (person.alias.map { [.word($0, person.name)] } ?? [])
    }
  }

  private var latestEntries: [Entry] {
    let found = try? journal.reading { reader in
      try reader.find(EntryFilter(), order: .newestFirst, limit: Self.lookedThrough).entries
    }
    return (found ?? []).map(\.entry)
  }
}

extension Entry {
  /// The names it is about that are nobody's yet.
  fileprivate var names: [String] {
    about.compactMap { subject in
      if case .name(let name) = subject { name } else { nil }
    }
  }
}
