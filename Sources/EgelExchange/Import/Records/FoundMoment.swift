internal import EgelCore
internal import EgelJSON

/// When an entry was written, and what had to be assumed for that.
struct FoundMoment {
  var moment: Moment
  /// The time as the source gives it, which is the same wherever it is read.
  var key: Key
  var isFloating = false
  var isTimeless = false
  /// The clocks skipped that time, or showed it twice.
  var isUncertain = false

  /// A time by which an entry is told from others.
  enum Key {
    case moment(Moment)
    case wall(Day, TimeOfDay, nanoseconds: UInt32, zone: String?)
    case day(Day)

    func append(to bytes: inout [UInt8]) {
      switch self {
      case .moment(let moment): moment.append(to: &bytes)
      case .wall(let day, let time, let nanoseconds, let zone):
        day.append(to: &bytes)
        bytes.append(UInt8(ascii: " "))
        time.append(to: &bytes)
        bytes.append(UInt8(ascii: " "))
        if nanoseconds == 0 {
          bytes.append(UInt8(ascii: "0"))
        } else {
          bytes.append(contentsOf: nanoseconds.description.utf8)
        }
        bytes.append(UInt8(ascii: " "))
        if let zone { bytes.append(contentsOf: zone.utf8) }
      case .day(let day): day.append(to: &bytes)
      }
    }
  }
}

extension EntryCollector {
  /// The moment of an entry: with its offset, or by the clock of the zone it names, or of the one here.
  mutating func moment(of draft: EntryDraft) throws(RecordProblem) -> FoundMoment {
    switch draft.time {
    case .moment(let moment):
      guard let zone = draft.zone else { return FoundMoment(moment: moment, key: .moment(moment)) }
      return try moved(moment, to: zone, draft)
    case .wall(let day, let time, let nanoseconds):
      if nanoseconds == 0, draft.zone == nil, let found = floating(day, time) { return found }
      return try found(day, time, nanoseconds, draft)
    case .day(let day): return try noon(of: day, draft)
    case nil:
      guard let day = draft.day else { throw RecordProblem("", .missing("at"), at: draft.start) }
      return try noon(of: day, draft)
    }
  }

  /// When the clock here showed a day and time, where it was not changed about then.
  private mutating func floating(_ day: Day, _ time: TimeOfDay) -> FoundMoment? {
    clock.moment(day, time).map { moment in
      FoundMoment(
        moment: moment, key: .wall(day, time, nanoseconds: 0, zone: nil), isFloating: true)
    }
  }

  private func noon(of day: Day, _ draft: EntryDraft) throws(RecordProblem) -> FoundMoment {
    let noon = TimeOfDay(hour: 12, minute: 0) ?? .midnight
    var found = try found(day, noon, 0, draft)
    found.key = .day(day)
    found.isFloating = false
    found.isTimeless = true
    return found
  }

  private func found(
    _ day: Day, _ time: TimeOfDay, _ nanoseconds: UInt32, _ draft: EntryDraft
  ) throws(RecordProblem) -> FoundMoment {
    let zone = try rulesOfZone(draft)
    let offset = zone.map { zone in { zone.offset(at: $0) } } ?? rules.here
    guard let instants = LocalInstants.find(day, time, offset: offset),
      let moment = Moment(
        instant: instants.chosen.instant, nanoseconds: nanoseconds,
        offset: Int(instants.chosen.offset))
    else {
      throw RecordProblem(
        "at", .expected(.timeOfCalendar, found: .same("\(day)")), at: draft.offset(of: .at))
    }
    var isUncertain = true
    if case .one = instants { isUncertain = false }
    return FoundMoment(
      moment: moment, key: .wall(day, time, nanoseconds: nanoseconds, zone: draft.zone),
      isFloating: zone == nil, isUncertain: isUncertain)
  }

  /// The same instant by the clock of a named zone.
  private func moved(
    _ moment: Moment, to zone: String, _ draft: EntryDraft
  ) throws(RecordProblem) -> FoundMoment {
    guard let rules = try rulesOfZone(draft),
      let there = Moment(
        instant: moment.instant, nanoseconds: moment.nanoseconds,
        offset: rules.offset(at: moment.instant))
    else { return FoundMoment(moment: moment, key: .moment(moment)) }
    return FoundMoment(moment: there, key: .moment(there))
  }

  private func rulesOfZone(_ draft: EntryDraft) throws(RecordProblem) -> ZoneFile? {
    guard let name = draft.zone else { return nil }
    if let zone = rules.zone(name) { return zone }
    throw RecordProblem(
      "zone",
      .expected(
        JSONPhrase(
          nl: "een tijdzone die dit systeem kent",
          en: "a time zone that this system's zone data has"),
        found: .same(name)),
      at: draft.offset(of: .at))
  }
}

extension JSONPhrase {
  fileprivate static var timeOfCalendar: JSONPhrase {
    JSONPhrase(nl: "een tijd die op de kalender bestaat", en: "a time of the calendar")
  }
}
