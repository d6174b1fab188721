internal import EgelJSON

extension Entry {
  /// The entry that comes next, if it is written as this program writes it; otherwise the reader has
  /// not moved.
  init?(plain reader: inout JSONReader) throws(JSONError) {
    guard let plain = reader.glance({ PlainEntry(&$0, .validating) }) else { return nil }
    self.init(
      id: plain.id, day: plain.day, at: plain.at,
      text: plain.text.map { reader.string(of: $0) } ?? "")
    kind = plain.kind ?? .note
    whose = plain.whose
    outcome = plain.outcome
    isPrivate = plain.isPrivate ?? false
    sealedUntil = plain.sealedUntil
    takeLabels(plain, reader)
    try takeRarer(plain, &reader)
  }

  /// What most entries have, found in the bytes once more.
  @inline(__always)
  private mutating func takeLabels(_ plain: PlainEntry, _ reader: borrowing JSONReader) {
    if let list = plain.about {
      about = reader.look(at: list.range.lowerBound) { $0.take(list) { $0.takeSubject() } }
    }
    if let list = plain.tags {
      tags = reader.look(at: list.range.lowerBound) { $0.take(list) { $0.takePlainString() } }
    }
    if let list = plain.feelings {
      feelings = reader.look(at: list.range.lowerBound) { $0.take(list) { $0.takeFeeling() } }
    }
    if let list = plain.readings {
      readings = reader.look(at: list.range.lowerBound) { $0.take(list) { $0.takeReading() } }
    }
  }

  /// What few have, read as carefully as anywhere.
  private mutating func takeRarer(
    _ plain: PlainEntry, _ reader: inout JSONReader
  ) throws(JSONError) {
    if let range = plain.asked {
      asked = try reader.again(at: range.lowerBound) { (reader) throws(JSONError) in
        try Asked.read(&reader)
      }
    }
    guard plain.edited != nil || plain.deleted != nil || plain.seen != nil else { return }
    var seen: [Fingerprint] = []
    if let list = plain.seen {
      seen = try reader.again(at: list.range.lowerBound) { (reader) throws(JSONError) in
        try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      }
    }
    history = History(edited: plain.edited, deleted: plain.deleted, seen: seen)
  }
}

extension Glance {
  /// The elements of a list that was passed before, in an array with room for no more.
  @inline(__always)
  fileprivate mutating func take<Element>(
    _ plain: PlainList, _ take: (inout Glance) -> Element?
  ) -> [Element] {
    var list: [Element] = []
    list.reserveCapacity(plain.count)
    _ = passList { glance in
      guard let element = take(&glance) else { return false }
      list.append(element)
      return true
    }
    return list
  }

  @inline(__always)
  fileprivate mutating func takePlainString() -> String? {
    passPlainString().map { string($0) }
  }

  @inline(__always)
  fileprivate mutating func takeSubject() -> Subject? {
    switch passSubject() {
    case .person(let id): .person(id)
    case .name(let name): .name(string(name))
    case nil: nil
    }
  }

  @inline(__always)
  fileprivate mutating func takeFeeling() -> Feeling? {
    guard let plain = passFeeling() else { return nil }
    return Feeling(
      string(plain.word), strength: plain.strength, isUnderneath: plain.isUnderneath)
  }
  fileprivate mutating func takeReading() -> Reading? {
    guard let skim = passReadingSkim() else { return nil }
    return Reading(skim) { string($0) }
  }
}
