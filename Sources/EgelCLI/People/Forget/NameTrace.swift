internal import EgelCore

/// Where a person stands in what was written: linked, by a bare name, or in words.
struct NameTrace: Sendable {
  private let person: Person
  private let names: Set<Folded>
  private let redactions: [Redaction]
  private let substitute: String?

  /// The name may come to stand for another one; without one, a few dots take its place.
  /// A name they had in another version counts too, unless it is somebody else's now.
  init(
    of person: Person, becoming substitute: String?, formerly versions: [Person] = [],
    besides others: [Person] = []
  ) {
    self.person = person
    self.substitute = substitute
    let taken = Set(others.flatMap { [$0.name, $0.alias ?? ""] }.map { Folded($0) })
    let own = [person.name, person.alias ?? ""]
    let before = versions.flatMap { [$0.name, $0.alias ?? ""] }.filter {
      !taken.contains(Folded($0))
    }
    names = Set((own + before).filter { !$0.isEmpty }.map { Folded($0) })
    let former = versions.map(\.name).filter {
      !taken.contains(Folded($0)) && Folded($0) != Folded(person.name)
    }
    redactions = ([person.name] + former).withoutRepeats
      .map { Redaction(of: $0, by: substitute ?? Self.dots) }
  }

  /// Words with something else in the place of the name.
  func reworded(_ words: String) -> String {
    redactions.reduce(words) { $1.redact($0) }
  }

  /// Whether a word of a command names them: a name, or the first characters of the id.
  func isNamed(by word: String) -> Bool {
    let isID = word.count >= person.id.shown.count && person.id.begins(with: word)
    return isID || names.contains(Folded(word))
  }

  private static let dots = "..."

  func means(_ subject: Subject) -> Bool { subject == .person(person.id) || isBareName(subject) }

  func isBareName(_ subject: Subject) -> Bool {
    guard case .name(let name) = subject else { return false }
    return names.contains(Folded(name))
  }

  /// Whether the name is there as a word of its own.
  func isNamed(inWords words: String) -> Bool { reworded(words) != words }

  /// How a person stands in a record.
  struct Presence: Sendable {
    /// In what the program wrote itself of it.
    var isMeant = false
    /// The same by the bare name, or in the words of a question.
    var isByName = false
    /// In what the writer wrote.
    var isWritten = false
  }

  func presence(in record: some Substitutable) -> Presence {
    var record = record
    var look = Look(trace: self)
    record.substitute(by: &look)
    return look.presence
  }

  /// In any of the versions.
  func presence(in versions: [some Substitutable]) -> Presence {
    var all = Presence()
    for presence in versions.map({ presence(in: $0) }) {
      all.isMeant = all.isMeant || presence.isMeant
      all.isByName = all.isByName || presence.isByName
      all.isWritten = all.isWritten || presence.isWritten
    }
    return all
  }

  /// A record without the person; what was written stays as it is unless it is to be redacted too.
  func without<Record: Substitutable>(_ record: Record, redacts: Bool) -> Record {
    var record = record
    var change = Change(trace: self, links: false, rewords: redacts)
    record.substitute(by: &change)
    return record
  }

  func without(_ entry: Entry, redacts: Bool) -> Entry {
    var entry = entry
    var change = Change(trace: self, links: false, rewords: redacts)
    entry.substitute(by: &change)
    if redacts { entry.tags.removeAll { $0 == Self.dots } }
    return entry
  }

  /// A record in which a link stands for the bare name, and the new name in the question's words; in what was
  /// written only if that is wanted.
  func linked<Record: Substitutable>(_ record: Record, rewords: Bool) -> Record {
    var record = record
    var change = Change(trace: self, links: true, rewords: rewords)
    record.substitute(by: &change)
    return record
  }
}

extension NameTrace {
  /// Looks where the person is, and leaves all as it is.
  private struct Look: Substitution {
    let trace: NameTrace
    var presence = Presence()

    mutating func person(_ person: Subject) -> Subject? {
      if trace.means(person) { presence.isMeant = true }
      if trace.isBareName(person) { presence.isByName = true }
      return person
    }

    mutating func words(_ words: String) -> String {
      if trace.isNamed(inWords: words) { presence.isWritten = true }
      return words
    }

    mutating func question(_ words: String) -> String {
      if trace.isNamed(inWords: words) {
        presence.isMeant = true
        presence.isByName = true
      }
      return words
    }

    var placeholder: String { "" }
  }

  private struct Change: Substitution {
    let trace: NameTrace
    /// Whether a link takes the place of the bare name, or nothing that of the person.
    let links: Bool
    let rewords: Bool

    func person(_ person: Subject) -> Subject? {
      if links { return trace.isBareName(person) ? .person(trace.person.id) : person }
      return trace.means(person) ? nil : person
    }

    func words(_ words: String) -> String { rewords ? trace.reworded(words) : words }

    func question(_ words: String) -> String { trace.reworded(words) }

    var placeholder: String { trace.substitute ?? NameTrace.dots }
  }
}
