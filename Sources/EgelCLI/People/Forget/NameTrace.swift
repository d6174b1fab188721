internal import EgelCore

/// Where a person occurs in the journal: linked, by a bare name, or in the words of a text.
struct NameTrace: Sendable {
  private let person: Person
  private let names: Set<Folded>
  private let redaction: Redaction
  private let substitute: String?

  /// `substitute` replaces the name; without one, three dots do.
  init(of person: Person, becoming substitute: String?) {
    self.person = person
    self.substitute = substitute
    names = Set([person.name, person.alias ?? ""].filter { !$0.isEmpty }.map { Folded($0) })
    redaction = Redaction(of: person.name, by: substitute ?? Self.dots)
  }

  private static let dots = "..."

  func means(_ subject: Subject) -> Bool { subject == .person(person.id) || isBareName(subject) }

  func isBareName(_ subject: Subject) -> Bool {
    guard case .name(let name) = subject else { return false }
    return names.contains(Folded(name))
  }

  /// Whether they are in a part of the entry that is not the user's text: subjects, or the question.
  func isIn(_ entry: Entry) -> Bool {
    entry.subjects.contains(where: means) || isInQuestion(of: entry)
  }

  /// Whether they are in it by a bare name, or in the words of the question.
  func isByName(in entry: Entry) -> Bool {
    entry.subjects.contains(where: isBareName) || isInQuestion(of: entry)
  }

  func isIn(_ thing: KeptThing) -> Bool { thing.about.contains(where: means) }

  /// Whether the name is there as a word of its own.
  func isNamed(inWords words: String) -> Bool { redaction.isNeeded(in: words) }

  /// Whether the user's own words name them.
  func isNamed(in record: some Worded) -> Bool {
    var record = record
    var isNamed = false
    record.changeWords { words in
      isNamed = isNamed || redaction.isNeeded(in: words)
      return words
    }
    return isNamed
  }

  /// The record with the name replaced in the user's own words.
  func reworded<Record: Worded>(_ record: Record) -> Record {
    var record = record
    record.changeWords(redaction.redact)
    return record
  }

  /// A question without the name in its words.
  private func asked(_ asked: Asked?) -> Asked? {
    guard var asked else { return nil }
    asked.words = redaction.redact(asked.words)
    return asked
  }

  private func isInQuestion(of entry: Entry) -> Bool {
    entry.asked.map { redaction.isNeeded(in: $0.words) } ?? false
  }
}

extension NameTrace {
  /// An entry without them; its text stays as it is unless it is redacted, too.
  func without(_ entry: Entry, redacts: Bool) -> Entry {
    var entry = entry
    for member in EntryMember.allCases {
      switch member {
      case .about: entry.about.removeAll(where: means)
      case .readings: entry.readings.removeAll { $0.about.map(means) ?? false }
      case .asked: entry.asked = asked(entry.asked)
      // The entries that it belongs to stay, without the person.
      case .thread: break
      // What the person wrote is only changed where that is asked for.
      case .tags, .feelings, .text: break
      case .id, .day, .at, .moved, .kind, .whose, .outcome, .isPrivate, .sealed, .edited, .deleted,
        .seen, .others:
        break
      }
    }
    guard redacts else { return entry }
    entry = reworded(entry)
    entry.tags.removeAll { $0 == Self.dots }
    return entry
  }

  /// The people of an exercise are in the order of its placeholders, so a removed one leaves a stand-in.
  func without(_ thing: KeptThing, redacts: Bool) -> KeptThing {
    var thing = thing
    thing.about = thing.about.map { means($0) ? .name(substitute ?? Self.dots) : $0 }
    return redacts ? reworded(thing) : thing
  }

  /// An entry with the bare name linked, and the new name in the words of the question.
  func linked(_ entry: Entry) -> Entry {
    var entry = entry
    entry.about = entry.about.map(link).withoutRepeats
    for place in entry.readings.indices {
      entry.readings[place].about = entry.readings[place].about.map(link)
    }
    entry.asked = asked(entry.asked)
    return entry
  }

  func linked(_ thing: KeptThing) -> KeptThing {
    var thing = thing
    thing.about = thing.about.map(link)
    return thing
  }

  private func link(_ subject: Subject) -> Subject {
    isBareName(subject) ? .person(person.id) : subject
  }
}
