internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// The options that describe an entry, for `write` and `edit`.
enum EntryOptions {
  static let day = Key.option(
    "day", TypedDay.reader,
    Words(
      nl: "de dag waar het bij hoort (terug); anders vandaag",
      en: "the day it belongs to (looks back); otherwise today"))
  static let at = Key.option(
    "at", TypedMoment.reader,
    Words(nl: "hoe laat het was; anders nu", en: "what time it was; otherwise now"))
  static let about = Key.repeated(
    "about", .text(.name, offer: .ask("names")),
    Words(nl: "over wie het gaat; herhaalbaar", en: "who it's about; repeatable"))
  static let tag = Key.repeated(
    "tag", short: "t", .word(.tag, offer: .ask("tags")),
    Words(nl: "een tag; herhaalbaar", en: "a tag; repeatable"))
  static let feeling = Key.repeated(
    "feeling", TypedFeeling.reader(underneath: false),
    Words(
      nl: "een gevoel aan de oppervlakte; herhaalbaar", en: "a feeling on the surface; repeatable"))
  static let underneath = Key.repeated(
    "underneath", TypedFeeling.reader(underneath: true),
    Words(nl: "een gevoel daaronder; herhaalbaar", en: "a feeling underneath; repeatable"))
  static let whose = Key.option(
    "whose", .spoken(.whose, of: Whose.self),
    Words(nl: "van wie de kwestie is", en: "whose issue it is"))
  static let kind = Key.option(
    "kind", short: "k", .spoken(.kind, of: Kind.self),
    Words(nl: "wat het is; anders een notitie", en: "what it is; a note unless you say"))
  static let outcome = Key.option(
    "outcome", .spoken(.outcome, of: Outcome.self),
    Words(
      nl: "wat er van een verzoek werd, of van iets om te zeggen",
      en: "what came of a request, or of something to say"))
  static let isPrivate = Key.flag(
    "private",
    Words(
      nl: "houd het uit elke export, behalve de volledige",
      en: "keep it out of every export but the full one"))
  static let sealUntil = Key.option(
    "seal-until", TypedDay.reader,
    Words(
      nl: "toon de tekst pas op deze dag (vooruit)",
      en: "don't show the text before this day (looks ahead)"))

  @ArgumentTable static var all: [Argument] {
    day
    at
    others
  }

  /// For an entry that has a day and a time already.
  @ArgumentTable static var changing: [Argument] {
    Key.option(
      "day", TypedDay.reader,
      Words(nl: "de dag waar het bij hoort (terug)", en: "the day it belongs to (looks back)"))
    Key.option("at", TypedMoment.reader, Words(nl: "hoe laat het was", en: "what time it was"))
    others
  }

  @ArgumentTable private static var others: [Argument] {
    about
    tag
    feeling
    underneath
    whose
    kind
    outcome
    isPrivate
    sealUntil
  }
}

extension EntryOptions {
  /// Applies the options to an entry; what they do not mention stays.
  static func apply(_ matches: Matches, to entry: inout Entry, _ session: Session) throws {
    if let typed = matches[EntryOptions.at] {
      let named = try matches[EntryOptions.day].map {
        try DateOptions(session).day($0, .back, for: EntryOptions.day)
      }
      entry.at = try DateOptions(session).moment(typed, on: named, for: EntryOptions.at)
      entry.day = entry.at.day(startingAt: session.settings.dayStart)
    }
    if let typed = matches[EntryOptions.day] {
      entry.day = try DateOptions(session).day(typed, .back, for: EntryOptions.day)
      tellDistance(of: entry.day, session)
    }
    entry.kind = matches[EntryOptions.kind] ?? entry.kind
    entry.whose = matches[EntryOptions.whose] ?? entry.whose
    if let outcome = matches[EntryOptions.outcome] {
      guard [.request, .say].contains(entry.kind) else {
        throw WritingFailure.noOutcome(entry.kind)
      }
      entry.outcome = outcome
    }
    entry.about += try subjects(typedWords(matches, EntryOptions.about, session), session)
    entry.about = entry.about.withoutRepeats
    if !matches[EntryOptions.about].isEmpty { try OfAge(session).check(entry) }
    entry.tags += try typedWords(matches, EntryOptions.tag, session).map { Tag.bare($0) }
    entry.tags = entry.tags.withoutRepeats
    entry.feelings += matches[EntryOptions.feeling] + matches[EntryOptions.underneath]
    if matches[EntryOptions.isPrivate] { entry.isPrivate = true }
    if let typed = matches[EntryOptions.sealUntil] {
      let day = try DateOptions(session).day(typed, .ahead, for: EntryOptions.sealUntil)
      guard day > session.today else { throw DateFailure.notAhead(day, .sealed) }
      entry.sealedUntil = day
    }
  }

  /// A day in the future, or beyond living memory, is more often a typo than meant.
  private static func tellDistance(of day: Day, _ session: Session) {
    let (name, years) = (session.words.long(day), session.today.year - day.year)
    if day > session.today {
      session.say(
        Bilingual(
          nl: "let op: \(name) ligt in de toekomst", en: "note: \(name) is in the future"))
    } else if years > Self.livingMemory {
      session.say(
        Bilingual(
          nl: "let op: \(name) is \(years) jaar geleden", en: "note: \(name) is \(years) years ago")
      )
    }
  }

  private static let livingMemory = 100

  /// The people that typed names mean.
  private static func subjects(_ typed: [String], _ session: Session) throws -> [Subject] {
    guard !typed.isEmpty else { return [] }
    let community = try session.journal.community()
    return try typed.map { try People(session).subject($0, in: community) }
  }

  /// Says until when a text is sealed, in full, as `21 nov` may be next year's; and that a private or
  /// sealed text is still readable in its file.
  static func tellOpenness(of entry: Entry, _ matches: Matches, _ session: Session) {
    guard matches[EntryOptions.isPrivate] || matches.has(EntryOptions.sealUntil) else { return }
    if let until = entry.sealedUntil, matches.has(EntryOptions.sealUntil) {
      let day = session.name(of: until)
      session.say(Bilingual(nl: "Verzegeld tot \(day).", en: "Sealed until \(day)."))
    }
    let file = session.journal.path(FileName.entries(of: entry.day.month))
    session.say(
      Bilingual(
        nl: "let op: in \(file) blijft de tekst leesbaar",
        en: "note: the text can still be read in \(file)"))
  }

  private static func typedWords(
    _ matches: Matches, _ key: Key<[String]>, _ session: Session
  ) throws -> [String] {
    for word in matches[key] where Folded(Tag.bare(word)).isEmpty {
      throw ProgramFailure.emptyWord(option: key.argument.typedName)
    }
    return matches[key]
  }
}

extension Array where Element: Hashable {
  var withoutRepeats: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}

extension [Argument] {
  /// The same arguments, with this one in the place of the one of its name: where help has to say something
  /// else of it.
  func with(_ key: some ArgumentKey) -> [Argument] {
    map { $0.name == key.argument.name ? key.argument : $0 }
  }
}

/// A feeling as it is typed: a word, perhaps with a strength behind it, as `afraid=6`.
enum TypedFeeling {
  static func reader(underneath: Bool) -> Reader<Feeling> {
    Reader(
      .feeling,
      expected: Words(
        nl: "een woord, of een woord en een sterkte zoals bang=6",
        en: "a word, or a word and a strength such as afraid=6")
    ) {
      word throws(Reason) in
      guard let equals = word.lastIndex(of: "=") else {
        return word.isEmpty ? nil : Feeling(word, isUnderneath: underneath)
      }
      let name = String(word[..<equals])
      guard let strength = Int(word[word.index(after: equals)...]), !name.isEmpty else {
        return nil
      }
      guard Feeling.strengths.contains(strength) else {
        throw Reason(Words(nl: "een sterkte gaat van 0 tot 10", en: "a strength goes from 0 to 10"))
      }
      return Feeling(name, strength: strength, isUnderneath: underneath)
    }
  }
}

/// A tag as it is kept: without the `#` some type before it.
enum Tag {
  static func bare(_ typed: String) -> String {
    typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
  }
}
